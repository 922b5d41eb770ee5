import { identityOf } from '../core/creative.ts';
import type { Conclusion, ReportedPolicyChange } from '../core/report.ts';
import { distinct } from './distinct.ts';
import type { Evaluation } from './draft.ts';
import type { JudgedFor } from './evaluate.ts';
import type { Comparison } from './subject.ts';

/** What the run reports of proposed policies; null where there is none. `conclusion` is the one under them. */
export function policyChangeOf(evaluation: Evaluation, conclusion: Conclusion): ReportedPolicyChange | null {
  const { proposedEvaluation, comparisons } = evaluation;
  if (proposedEvaluation === undefined) return null;
  const proposals = comparisons.flatMap(({ proposal, pullRequest }) => {
    const whose = comparisons.length > 1 && pullRequest !== undefined ? { pullRequest } : {};
    return proposal === undefined ? [] : [{ ...proposal, whose }];
  });
  return {
    changes: proposals.flatMap(({ changes, whose }) => changes.map((change) => ({ ...change, ...whose }))),
    conclusionUnderProposed: conclusion,
    verdicts: verdictChanges(evaluation, proposedEvaluation),
    notes: [...distinct(proposals.flatMap(({ notes }) => notes)), ...furtherProblems(evaluation, proposedEvaluation)],
  };
}

/** The creatives that a usable proposal judges differently, or no longer. */
function verdictChanges(
  evaluation: Evaluation,
  proposedEvaluation: Evaluation,
): NonNullable<ReportedPolicyChange['verdicts']> {
  const isWeighed = (comparison: Comparison) => {
    const again = proposedEvaluation.comparisons[evaluation.comparisons.indexOf(comparison)];
    return comparison.proposal !== undefined && again?.policy !== null;
  };
  const now = new Map(proposedEvaluation.judged.map((judged) => [keyOf(judged), judged.verdict]));
  return evaluation.judged.flatMap((judged) => {
    const { creative, verdict, pullRequest, comparison } = judged;
    const to = now.get(keyOf(judged)) ?? null;
    if (to === verdict || !isWeighed(comparison)) return [];
    const { id, version = null, source = null } = creative;
    return [{ id, version, source, from: verdict, to, ...(pullRequest === undefined ? {} : { pullRequest }) }];
  });
}

const keyOf = ({ creative, comparison }: JudgedFor): string => `${comparison.pullRequest} ${identityOf(creative)}`;

/** What would fail a run only under the proposal. */
function furtherProblems({ problems }: Evaluation, proposedEvaluation: Evaluation): string[] {
  const known = new Set(problems.map((problem) => JSON.stringify(problem)));
  return proposedEvaluation.problems
    .filter((problem) => !known.has(JSON.stringify(problem)))
    .map(({ message }) => `Under the proposed policy: ${message}`);
}
