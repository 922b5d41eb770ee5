import type { ComparisonFiles, ProposedPolicy, Source } from '../gate/index.ts';
import { readFile } from '../github/contents.ts';
import { forkProblem } from '../github/fork.ts';
import { readManifests } from '../github/read-manifests.ts';
import { findTargets, type Target } from '../github/target.ts';
import { jobLimitWarnings } from '../github/workflow-limit.ts';
import type { GitHubServices } from './github-context.ts';

type ReadingServices = Pick<GitHubServices, 'github' | 'settings'>;

/** Larger proposed files are not even fetched; the reader of policies would refuse them. */
const MOST_BYTES = 1_000_000;

/** What the event asks to be judged, read from GitHub. */
export function gitHubSource(services: ReadingServices & Pick<GitHubServices, 'trigger' | 'run'>): Source {
  const { github, trigger, run, settings } = services;
  const { eventName, headSha } = trigger;
  return {
    event: { event: eventName, headSha, pullRequest: trigger.kind === 'pull-request' ? trigger.number : null },
    comparisons: async () => {
      const { own, others, warnings } = await findTargets(github, trigger);
      const filesOf = (target: Target) => comparisonFilesOf(services, target);
      return { own: filesOf(own), others: others.map(filesOf), warnings };
    },
    warnings: () => jobLimitWarnings(github, run.workflow, settings.timeoutMs),
  };
}

/** One target's files: the policy at the tip of its base branch, manifests at merge base and head. */
export function comparisonFilesOf({ github, settings }: ReadingServices, target: Target): ComparisonFiles {
  const { pull, policySha } = target;
  let policy: Promise<Uint8Array | undefined> | undefined;
  const readPolicy = () => {
    policy ??= readFile(github, settings.policyPath, policySha);
    return policy;
  };
  return {
    pullRequest: pull?.number,
    baseSha: policySha,
    policy: readPolicy,
    proposedPolicy: () => readProposedPolicy({ github, settings }, target, readPolicy),
    manifests: (globs, matches) => readManifests(github, target, globs, matches),
    refusal: async () => pull && (await forkProblem(github, pull, settings.forkSubmissions)),
  };
}

/** The policy at the head, where a pull request or a merge group changes it; a branch that is merely behind changes nothing. */
async function readProposedPolicy(
  services: ReadingServices,
  target: Target,
  readPolicy: ComparisonFiles['policy'],
): Promise<ProposedPolicy | undefined> {
  const { github, settings } = services;
  const path = settings.policyPath;
  const { changes, baseRef, headSha, pull } = target;
  const isTouched = changes.base.has(path) || changes.head.has(path);
  if (baseRef === undefined || !isTouched) return undefined;
  const isThere = changes.head.has(path);
  const options = { ifNoFile: 'absent', mostBytes: MOST_BYTES } as const;
  const bytes = isThere ? await readFile(github, path, headSha, options) : undefined;
  return {
    by: pull === undefined ? 'merge group' : 'pull request',
    sha: headSha,
    bytes,
    flaw: isThere && bytes === undefined ? 'it is no regular file of at most 1 MB' : undefined,
    isBehind: async () => await isBehind(services, target, await readPolicy()),
  };
}

/** Whether the base branch's policy has moved on since the branch left it. */
async function isBehind(
  { github, settings }: ReadingServices,
  { changes: { mergeBase }, policySha }: Target,
  present: Uint8Array | undefined,
): Promise<boolean> {
  if (mergeBase === null || mergeBase === policySha) return false;
  const earlier = await readFile(github, settings.policyPath, mergeBase, { ifNoFile: 'absent', mostBytes: MOST_BYTES });
  const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('latin1');
  return text(earlier) !== text(present);
}
