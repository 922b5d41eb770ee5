import { matchesManifest } from '../core/manifest/manifest-files.ts';
import { refusedEntries } from '../core/policy/admission.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Problem } from '../core/report.ts';
import { evaluateCreative } from '../core/verdict/evaluate.ts';
import { NO_HINTS } from '../core/verdict/hints.ts';
import { distinct } from './distinct.ts';
import type { Evaluation } from './draft.ts';
import { baselinesFor, type JudgedFor, type KnownBefore } from './evaluate.ts';
import type { Comparison } from './subject.ts';
import { withinTime } from './within-time.ts';

/** What a run came to so far, and what stopped it as a whole. */
export interface Judgement {
  readonly comparisons: readonly Comparison[];
  readonly judged: readonly JudgedFor[];
  readonly stops: readonly Problem[];
}

/** How long judging under a policy that anybody may have written may take; ten thousand creatives take a second. */
const LONGEST_MS = 5_000;

/**
 * The same answers judged again as if every proposed policy counted already. Nobody is asked anything. Undefined where
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
    comparisons: again.map(({ comparison }) => comparison),
    judged: again.flatMap(({ judged }) => judged),
    problems: distinct([...judgement.stops, ...again.flatMap(({ comparison }) => comparison.problems)]),
    warnings: [],
  };
}

interface Again {
  readonly comparison: Comparison;
  readonly judged: readonly JudgedFor[];
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
