import type { Assessments } from '../core/assessment.ts';
import type { Finding } from '../core/report.ts';
import { isOverdue } from '../core/verdict/overdue.ts';
import { PROVIDER_TITLES, PROVIDERS } from '../providers/modules.ts';
import type { Evaluation } from './draft.ts';
import type { JudgedFor } from './evaluate.ts';

/** A parked check is finished by itself: nobody has to do anything about an answer that is waited for. */
function patient(finding: Finding, assessments: Assessments): Finding {
  const { provider, rule } = finding;
  const answer = provider === null ? undefined : assessments[provider];
  if (rule !== 'gate/time-budget' || isOverdue(finding) || provider === null || answer?.status !== 'pending') {
    return finding;
  }
  return { ...finding, message: `Waiting for ${PROVIDER_TITLES[provider]}: ${answer.reason}`, remedy: null };
}

function withoutRemedies(assessments: Assessments): Assessments {
  const answers = PROVIDERS.flatMap((name) => {
    const answer = assessments[name];
    const isAwaited = answer?.status === 'pending' && !answer.overdue;
    return answer === undefined ? [] : [[name, isAwaited ? { ...answer, remedy: null } : answer] as const];
  });
  return Object.fromEntries(answers);
}

/** The evaluation in the words of a gate that stays parked. */
export function asParked(evaluation: Evaluation): Evaluation {
  const judged = evaluation.judged.map((each): JudgedFor => {
    const findings = each.findings.map((finding) => patient(finding, each.assessments));
    return { ...each, findings, assessments: withoutRemedies(each.assessments) };
  });
  return { ...evaluation, judged };
}
