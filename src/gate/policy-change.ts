import { identityOf } from '../core/creative.ts';
import type { Conclusion, ReportedPolicyChange } from '../core/report.ts';
import { distinct } from './distinct.ts';
import type { Draft } from './draft.ts';
import type { JudgedFor } from './evaluate.ts';
import type { Subject } from './subject.ts';

/** What the run reports of proposed policies; null where there is none. `conclusion` is the one under them. */
export function policyChangeOf(draft: Draft, conclusion: Conclusion): ReportedPolicyChange | null {
  const { underProposed, subjects } = draft;
  if (underProposed === undefined) return null;
  const proposals = subjects.flatMap(({ proposal, pullRequest }) => {
    const whose = subjects.length > 1 && pullRequest !== undefined ? { pullRequest } : {};
    return proposal === undefined ? [] : [{ ...proposal, whose }];
  });
  return {
    changes: proposals.flatMap(({ changes, whose }) => changes.map((change) => ({ ...change, ...whose }))),
    conclusionUnderProposed: conclusion,
    verdicts: verdictChanges(draft, underProposed),
    notes: [...distinct(proposals.flatMap(({ notes }) => notes)), ...furtherProblems(draft, underProposed)],
  };
}

/** The creatives that a usable proposal judges differently, or no longer. */
function verdictChanges(draft: Draft, underProposed: Draft): NonNullable<ReportedPolicyChange['verdicts']> {
  const isWeighed = (subject: Subject) => {
    const again = underProposed.subjects[draft.subjects.indexOf(subject)];
    return subject.proposal !== undefined && again?.policy !== null;
  };
  const now = new Map(underProposed.judged.map((judged) => [keyOf(judged), judged.verdict]));
  return draft.judged.flatMap((judged) => {
    const { creative, verdict, pullRequest, subject } = judged;
    const to = now.get(keyOf(judged)) ?? null;
    if (to === verdict || !isWeighed(subject)) return [];
    const { id, version = null, source = null } = creative;
    return [{ id, version, source, from: verdict, to, ...(pullRequest === undefined ? {} : { pullRequest }) }];
  });
}

const keyOf = ({ creative, subject }: JudgedFor): string => `${subject.pullRequest} ${identityOf(creative)}`;

/** What would fail a run only under the proposal. */
function furtherProblems({ problems }: Draft, underProposed: Draft): string[] {
  const known = new Set(problems.map((problem) => JSON.stringify(problem)));
  return underProposed.problems
    .filter((problem) => !known.has(JSON.stringify(problem)))
    .map(({ message }) => `Under the proposed policy: ${message}`);
}
