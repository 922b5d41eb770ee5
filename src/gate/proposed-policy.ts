import type { PolicyChange } from '../core/policy/compare/change.ts';
import { comparePolicies } from '../core/policy/compare/compare.ts';
import { parsePolicyFile } from '../core/policy/parse.ts';
import { type Credentials, configurationProblems } from '../core/policy/participation.ts';
import type { Policy } from '../core/policy/policy.ts';
import { resolvePolicy } from '../core/policy/resolve.ts';
import type { Problem, Warning } from '../core/report.ts';
import { readFile } from '../github/contents.ts';
import type { Target } from '../github/target.ts';
import { withinTime } from './within-time.ts';
import type { World } from './world.ts';

/** The policy that a pull request or a merge group would bring; it judges nothing before it is merged. */
export interface Proposal {
  /** Null where it cannot be used, or not in this run: then it would judge nothing. */
  readonly policy: Policy | null;
  readonly changes: readonly PolicyChange[];
  /** What a reader must know to take the comparison rightly. */
  readonly notes: readonly string[];
  /** What would fail a run under it, without failing this one. */
  readonly problems: readonly Problem[];
}

/** A proposal, if there is one, and what is wrong with it here and now. */
export interface ReadProposal {
  readonly proposal: Proposal | undefined;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** The policy in force at the base: null where it cannot be used. */
export interface BasePolicy {
  readonly policy: Policy | null;
  /** Undefined where there is no file. */
  readonly bytes: Uint8Array | undefined;
}

type ReadingWorld = Pick<World, 'github' | 'settings'>;

/** Larger files are not even fetched; the reader of policies would refuse them. */
const MOST_BYTES = 1_000_000;
/** Whoever opens a pull request writes the file: reading and comparing it may not hold up the run. */
const LONGEST_MS = 5_000;

const NOTHING: ReadProposal = { proposal: undefined, problems: [], warnings: [] };

const UNUSABLE = 'The proposed policy cannot be used, so that nothing could be compared; see the problems.';
const SAME = 'The policy file is another one, but nothing that is in force changes.';
const BEHIND =
  'The base branch changed its policy after this branch left it, and the comparison is with its present state: some of ' +
  'these differences may be its own. Bring the branch up to date to tell them apart.';

/**
 * Reads the policy file at the head where a pull request or a merge group changes it; a branch that is merely behind
 * its base changes nothing. Rejects with a `GitHubProblem` when GitHub does not hand it out.
 */
export async function readProposal(
  world: ReadingWorld,
  target: Target,
  base: BasePolicy,
  credentials: Credentials,
  longestMs = LONGEST_MS,
): Promise<ReadProposal> {
  const { settings, github } = world;
  const path = settings.policyPath;
  const { changes, baseRef, headSha, pull } = target;
  if (baseRef === undefined || !(changes.base.has(path) || changes.head.has(path))) return NOTHING;

  const who = pull === undefined ? 'merge group' : 'pull request';
  const invalid = (where: Pick<Problem, 'line' | 'column'>, what: string): Problem => {
    const message = `The policy of this ${who}: ${stopped(what)} Once merged, every run would fail.`;
    return { rule: 'policy/invalid', path, line: where.line, column: where.column, message };
  };
  const refused = (problems: readonly Problem[]): ReadProposal => {
    const proposal = base.policy && { policy: null, changes: [], notes: [UNUSABLE], problems: [] };
    return { proposal: proposal ?? undefined, problems, warnings: [] };
  };
  const isThere = changes.head.has(path);
  const bytes = isThere
    ? await readFile(github, path, headSha, { ifNoFile: 'absent', mostBytes: MOST_BYTES })
    : undefined;
  if (isThere && bytes === undefined) {
    return refused([invalid({ line: null, column: null }, 'it is no regular file of at most 1 MB')]);
  }
  const weighed = withinTime(() => weigh(world, { bytes, headSha, base: base.policy }, credentials), longestMs);
  if (weighed === undefined) {
    const reason = `it takes more than ${longestMs / 1_000} seconds to be read; make it smaller and plainer`;
    return refused([invalid({ line: 1, column: 1 }, reason)]);
  }
  const { flaws, policy, compared } = weighed.done;
  if (policy === null) return refused(flaws.map((flaw) => invalid(flaw, flaw.message)));
  if (compared === undefined) return { ...NOTHING, warnings: [mending(path)] };

  const unusable = configurationProblems(policy, credentials);
  const notes = [
    ...(compared.length === 0 ? [SAME] : []),
    ...((await isBehind(world, target, base.bytes)) ? [BEHIND] : []),
  ];
  const proposal = { policy: unusable.length > 0 ? null : policy, changes: compared, notes, problems: unusable };
  return { proposal, problems: [], warnings: [] };
}

function stopped(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}

interface Weighed {
  readonly flaws: readonly Problem[];
  readonly policy: Policy | null;
  readonly compared: readonly PolicyChange[] | undefined;
}

/** Everything that is made of what the file says. */
function weigh(
  { settings }: ReadingWorld,
  given: { readonly bytes: Uint8Array | undefined; readonly headSha: string; readonly base: Policy | null },
  credentials: Credentials,
): Weighed {
  const path = settings.policyPath;
  const { bytes, headSha, base } = given;
  const { file, problems } = bytes === undefined ? { file: null, problems: [] } : parsePolicyFile(path, bytes);
  if (problems.length > 0) return { flaws: problems, policy: null, compared: undefined };
  const policy = resolvePolicy({ file, path, sha: file === null ? null : headSha, settings, credentials });
  return { flaws: [], policy, compared: base === null ? undefined : comparePolicies(base, policy) };
}

/** Whether the base branch's policy has moved on since the branch left it. */
async function isBehind(
  { github, settings }: ReadingWorld,
  { changes: { mergeBase }, policySha }: Target,
  present: Uint8Array | undefined,
): Promise<boolean> {
  if (mergeBase === null || mergeBase === policySha) return false;
  const earlier = await readFile(github, settings.policyPath, mergeBase, { ifNoFile: 'absent', mostBytes: MOST_BYTES });
  const [then, now] = [earlier, present].map((bytes) =>
    bytes === undefined ? undefined : Buffer.from(bytes).toString('latin1'),
  );
  return then !== now;
}

function mending(path: string): Warning {
  const message = 'The policy at the head of this pull request can be read: merging it mends that of the base branch.';
  return { path, line: null, column: null, message };
}
