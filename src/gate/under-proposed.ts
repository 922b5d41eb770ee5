import { matchesManifest } from '../core/manifest/manifest-files.ts';
import { NO_HINTS } from '../core/policy/hints.ts';
import type { Policy } from '../core/policy/policy.ts';
import { workspaceProblems } from '../core/policy/workspaces.ts';
import type { Problem } from '../core/report.ts';
import { evaluateCreative } from '../core/verdict/evaluate.ts';
import { distinct } from './distinct.ts';
import type { Draft } from './draft.ts';
import { baselinesFor, type JudgedFor, type KnownBefore } from './evaluate.ts';
import type { Subject } from './subject.ts';
import { withinTime } from './within-time.ts';

/** What a run came to so far, and what stopped it as a whole. */
export interface Judgement {
  readonly subjects: readonly Subject[];
  readonly judged: readonly JudgedFor[];
  readonly stops: readonly Problem[];
}

/** How long judging under a policy that anybody may have written may take; ten thousand creatives take a second. */
const LONGEST_MS = 5_000;

/**
 * The same answers judged again as if every proposed policy counted already. Nobody is asked anything. Undefined where
 * nothing is proposed.
 */
export function draftUnderProposed(
  judgement: Judgement,
  known: KnownBefore,
  longestMs = LONGEST_MS,
): Draft | undefined {
  if (judgement.subjects.every(({ proposal }) => proposal === undefined)) return undefined;
  const again = judgement.subjects.map((subject) => underProposal(subject, judgement, known, longestMs));
  return {
    subjects: again.map(({ subject }) => subject),
    judged: again.flatMap(({ judged }) => judged),
    problems: distinct([...judgement.stops, ...again.flatMap(({ subject }) => subject.problems)]),
    warnings: [],
  };
}

interface Again {
  readonly subject: Subject;
  readonly judged: readonly JudgedFor[];
}

function underProposal(subject: Subject, { judged }: Judgement, known: KnownBefore, longestMs: number): Again {
  const own = judged.filter((one) => one.subject === subject);
  const { proposal } = subject;
  if (proposal === undefined) return { subject, judged: own };
  const { policy, problems } = proposal;
  if (policy === null) {
    return { subject: { ...subject, policy, problems: [...subject.problems, ...problems] }, judged: [] };
  }
  const weighed = withinTime(() => judgedBy(policy, { subject, judged: own }, known), longestMs);
  if (weighed !== undefined) return weighed.done;
  return {
    subject: { ...subject, policy: null, problems: [...subject.problems, tooSlow(policy, longestMs)] },
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
function judgedBy(policy: Policy, { subject, judged }: Again, known: KnownBefore): Again {
  const isManifest = matchesManifest(policy.manifests.value);
  const remaining = judged.filter(({ creative }) => isManifest(creative.location.path));
  const creatives = remaining.map(({ creative }) => creative);
  const now: Subject = {
    ...subject,
    policy,
    problems: [...problemsApartFromPolicy(subject, isManifest), ...workspaceProblems(creatives, policy)],
  };
  const baselines = baselinesFor(subject, known);
  return {
    subject: now,
    judged: remaining.map((one) => {
      const input = { creative: one.creative, assessments: one.assessments, policy, hints: NO_HINTS };
      return { ...one, ...evaluateCreative({ ...input, at: known.at, baselines }), subject: now };
    }),
  };
}

/** What is wrong whatever the policy says: not a workspace it forbids, nor a manifest that is none to the other one. */
function problemsApartFromPolicy(
  { policy, gated, problems }: Subject,
  isManifest: (path: string) => boolean,
): readonly Problem[] {
  const creatives = gated.map(({ creative }) => creative);
  const forbidden = new Set(
    policy === null ? [] : workspaceProblems(creatives, policy).map((problem) => JSON.stringify(problem)),
  );
  return problems.filter((problem) => {
    const { rule, path } = problem;
    const isElsewhere = rule.startsWith('manifest/') && path !== null && !isManifest(path);
    return !isElsewhere && !forbidden.has(JSON.stringify(problem));
  });
}
