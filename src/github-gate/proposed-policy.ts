import type { Credentials } from '../core/policy/participation.ts';
import type { Policy } from '../core/policy/policy.ts';
import { type Proposed, propose, unusable } from '../gate/propose-policy.ts';
import { withinTime } from '../gate/within-time.ts';
import { readFile } from '../github/contents.ts';
import type { Target } from '../github/target.ts';
import type { World } from './github-context.ts';

/** The policy at the base: null where it cannot be used. */
export interface BasePolicy {
  readonly policy: Policy | null;
  /** The file it is made of; undefined where there is none. */
  readonly bytes: Uint8Array | undefined;
}

type ReadingWorld = Pick<World, 'github' | 'settings'>;

/** Larger files are not even fetched; the reader of policies would refuse them. */
const MOST_BYTES = 1_000_000;
/** Whoever opens a pull request writes the file: reading and comparing it may not hold up the run. */
const LONGEST_MS = 5_000;

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
): Promise<Proposed> {
  const { settings, github } = world;
  const path = settings.policyPath;
  const { changes, baseRef, headSha, pull } = target;
  const isTouched = changes.base.has(path) || changes.head.has(path);
  if (baseRef === undefined || !isTouched) return { proposal: undefined, problems: [], warnings: [] };

  const by = pull === undefined ? 'merge group' : 'pull request';
  const proposing = { settings, credentials, base: base.policy, by };
  const isThere = changes.head.has(path);
  const options = { ifNoFile: 'absent', mostBytes: MOST_BYTES } as const;
  const bytes = isThere ? await readFile(github, path, headSha, options) : undefined;
  if (isThere && bytes === undefined) {
    return unusable([{ line: null, column: null, message: 'it is no regular file of at most 1 MB' }], proposing);
  }
  const weighed = withinTime(() => propose(bytes, headSha, proposing), longestMs);
  if (weighed === undefined) {
    const message = `it takes more than ${longestMs / 1_000} seconds to be read; make it smaller and plainer`;
    return unusable([{ line: 1, column: 1, message }], proposing);
  }
  const { proposal } = weighed.done;
  if (!proposal?.policy || !(await isBehind(world, target, base.bytes))) return weighed.done;
  return { ...weighed.done, proposal: { ...proposal, notes: [...proposal.notes, BEHIND] } };
}

/** Whether the base branch's policy has moved on since the branch left it. */
async function isBehind(
  { github, settings }: ReadingWorld,
  { changes: { mergeBase }, policySha }: Target,
  present: Uint8Array | undefined,
): Promise<boolean> {
  if (mergeBase === null || mergeBase === policySha) return false;
  const earlier = await readFile(github, settings.policyPath, mergeBase, { ifNoFile: 'absent', mostBytes: MOST_BYTES });
  const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('latin1');
  return text(earlier) !== text(present);
}
