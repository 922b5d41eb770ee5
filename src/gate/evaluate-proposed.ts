import { identityOf } from '../core/creative.ts';
import { matchesManifest } from '../core/manifest/manifest-files.ts';
import { refusedEntries } from '../core/policy/admission.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Conclusion, Problem, ReportedPolicyChange } from '../core/report.ts';
import { evaluateCreative } from '../core/verdict/evaluate.ts';
import { NO_HINTS } from '../core/verdict/hints.ts';
import { type Comparison, distinct } from './comparison.ts';
import { baselinesFor, type EvaluatedInComparison, type Evaluation, type KnownBefore } from './evaluation.ts';
import { withinTime } from './within-time.ts';

/** The result of a run so far, and what stopped it as a whole. */
export interface Judgement {
  readonly own: Comparison;
  readonly comparisons: readonly Comparison[];
  readonly judged: readonly EvaluatedInComparison[];
  readonly stops: readonly Problem[];
}

/** Time limit, in milliseconds, for evaluating an untrusted policy; ten thousand creatives take a second. */
const LONGEST_MS = 5_000;

/**
 * Evaluates the same answers again as if every proposed policy were in force. Sends no requests. Undefined where
 * nothing is proposed.
 */
export function evaluateProposed(
  judgement: Judgement,
  known: KnownBefore,
  longestMs = LONGEST_MS,
): Evaluation | undefined {
  if (judgement.comparisons.every(({ proposal }) => proposal === undefined)) return undefined;
  const again = judgement.comparisons.map((comparison) => underProposal(comparison, judgement, known, longestMs));
  return {
    own: again[judgement.comparisons.indexOf(judgement.own)]?.comparison,
    comparisons: again.map(({ comparison }) => comparison),
    judged: again.flatMap(({ judged }) => judged),
    problems: distinct([...judgement.stops, ...again.flatMap(({ comparison }) => comparison.problems)]),
    warnings: [],
  };
}

interface Again {
  readonly comparison: Comparison;
  readonly judged: readonly EvaluatedInComparison[];
}

function underProposal(comparison: Comparison, { judged }: Judgement, known: KnownBefore, longestMs: number): Again {
  const own = judged.filter((one) => one.comparison === comparison);
  const { proposal } = comparison;
  if (proposal === undefined) return { comparison, judged: own };
  const { policy, problems } = proposal;
  if (policy === null) {
    return { comparison: { ...comparison, policy, problems: [...comparison.problems, ...problems] }, judged: [] };
  }
  const weighed = withinTime(() => judgedBy(policy, { comparison, judged: own }, known), longestMs);
  if (weighed !== undefined) return weighed.done;
  return {
    comparison: { ...comparison, policy: null, problems: [...comparison.problems, tooSlow(policy, longestMs)] },
    judged: [],
  };
}

function tooSlow({ path }: Policy, longestMs: number): Problem {
  const message =
    `Judging by the proposed policy takes more than ${longestMs / 1_000} seconds, so it was given up; make the policy ` +
    'smaller and its globs plainer.';
  return { rule: 'policy/invalid', path, line: null, column: null, message };
}

/** Judges what the policy's own manifest globs leave to be judged. */
function judgedBy(policy: Policy, { comparison, judged }: Again, known: KnownBefore): Again {
  const isManifest = matchesManifest(policy.manifests.value);
  const remaining = judged.filter(({ creative }) => isManifest(creative.location.path));
  const creatives = remaining.map(({ creative }) => creative);
  const now: Comparison = {
    ...comparison,
    policy,
    problems: [...problemsApartFromPolicy(comparison, isManifest), ...refusedEntries(creatives, policy)],
  };
  const baselines = baselinesFor(comparison, known);
  return {
    comparison: now,
    judged: remaining.map((one) => {
      const input = { creative: one.creative, assessments: one.assessments, policy, hints: NO_HINTS };
      return { ...one, ...evaluateCreative({ ...input, at: known.at, baselines }), comparison: now };
    }),
  };
}

/** What is wrong whatever the policy says: not a workspace it forbids, nor a manifest that is none to the other one. */
function problemsApartFromPolicy(
  { policy, gated, problems }: Comparison,
  isManifest: (path: string) => boolean,
): readonly Problem[] {
  const creatives = gated.map(({ creative }) => creative);
  const forbidden = new Set(
    policy === null ? [] : refusedEntries(creatives, policy).map((problem) => JSON.stringify(problem)),
  );
  return problems.filter((problem) => {
    const { rule, path } = problem;
    const isElsewhere = rule.startsWith('manifest/') && path !== null && !isManifest(path);
    return !isElsewhere && !forbidden.has(JSON.stringify(problem));
  });
}

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

const keyOf = ({ creative, comparison }: EvaluatedInComparison): string =>
  `${comparison.pullRequest} ${identityOf(creative)}`;

/** What would fail a run only under the proposal. */
function furtherProblems({ problems }: Evaluation, proposedEvaluation: Evaluation): string[] {
  const known = new Set(problems.map((problem) => JSON.stringify(problem)));
  return proposedEvaluation.problems
    .filter((problem) => !known.has(JSON.stringify(problem)))
    .map(({ message }) => `Under the proposed policy: ${message}`);
}
