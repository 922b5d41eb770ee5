import type { ChannelScores, VidmobAssessment, VidmobScored } from '../assessment.ts';
import type { Finding, FixPlan } from '../report.ts';
import { planAdherence } from './fix-plan-adherence.ts';
import { type Planned, planScore } from './fix-plan-score.ts';
import { rowsOf } from './rules/guideline-remedies.ts';
import { MIN_ADHERENCE, MIN_SCORE } from './rules/min-share.ts';
import { sentences } from './wording.ts';

/** A failed minimum: what `minShare` says with severity `error`. */
interface Missed extends Finding {
  readonly channel: string;
  readonly actual: number;
  readonly limit: number;
}

/** The findings, with the reason in the remedy where no plan can be claimed, and the plans. */
export interface Advised {
  readonly findings: readonly Finding[];
  readonly fixPlans: readonly FixPlan[];
}

/** For every score and adherence below its minimum the smallest set of guidelines to fix. Advice: it judges nothing. */
export function adviseFixes(findings: readonly Finding[], answer: VidmobAssessment | undefined): Advised {
  if (answer?.status !== 'scored') return { findings, fixPlans: [] };
  const fixPlans: FixPlan[] = [];
  const advised = findings.map((finding) => {
    if (!isMissed(finding)) return finding;
    const planned = planFor(finding, answer);
    if ('reason' in planned) return { ...finding, remedy: sentences(finding.remedy, `No fix plan: ${planned.reason}`) };
    const { channel, rule, actual: from } = finding;
    const guidelines = planned.fixed.map(({ name, weight }) => ({ name, weight }));
    fixPlans.push({ channel, rule, guidelines, from, to: planned.to });
    return finding;
  });
  return { findings: advised, fixPlans };
}

function isMissed(finding: Finding): finding is Missed {
  return finding.severity === 'error' && (finding.rule === MIN_SCORE.rule || finding.rule === MIN_ADHERENCE.rule);
}

function planFor({ rule, channel, actual, limit }: Missed, answer: VidmobScored): Planned {
  const rows = rowsOf(answer, channel);
  if (rule === MIN_SCORE.rule) return planScore(rows, actual, limit);
  return planAdherence(rows, answer.channels[channel] as ChannelScores, actual, limit);
}
