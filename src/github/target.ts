import type { Warning } from '../core/report.ts';
import { type Changes, commitChanges, pullRequestChanges } from './changed-files.ts';
import type { GitHub } from './client.ts';
import { defaultBranch, resolveTip } from './commits.ts';
import type { MergeGroupTrigger, PullRequestTrigger, PushTrigger } from './event.ts';
import { findPullRequests, type PullRequest } from './pull-request.ts';

/** One comparison to gate: a pull request against its base, a merge group, or a push. */
export interface Target {
  /** Undefined for merge groups and pushes, which have no comment. */
  readonly pull: PullRequest | undefined;
  readonly headSha: string;
  /** Undefined for a push, which has no base but what was there before. */
  readonly baseRef: string | undefined;
  /** The commit whose policy file counts. */
  readonly policySha: string;
  readonly changes: Changes;
}

/** Which commits to compare for a push, and whose policy counts. */
async function pushBase(github: GitHub, trigger: PushTrigger): Promise<{ policySha: string; base: string | null }> {
  if (trigger.beforeSha !== undefined) return { policySha: trigger.beforeSha, base: trigger.beforeSha };
  const branch = trigger.defaultBranch ?? (await defaultBranch(github));
  const tip = await resolveTip(github, branch);
  // A default branch that has just come into being has only itself to be compared with: everything is new.
  return { policySha: tip, base: branch === trigger.branch ? null : tip };
}

async function pushTarget(github: GitHub, trigger: PushTrigger): Promise<Target> {
  const { headSha } = trigger;
  const { policySha, base } = await pushBase(github, trigger);
  const changes = await commitChanges(github, base, headSha);
  return { pull: undefined, headSha, baseRef: undefined, policySha, changes };
}

async function mergeGroupTarget(github: GitHub, trigger: MergeGroupTrigger): Promise<Target> {
  const { headSha, baseRef, baseSha } = trigger;
  const changes = await commitChanges(github, baseSha, headSha);
  return { pull: undefined, headSha, baseRef, policySha: baseSha, changes };
}

/** A pull request compared with the tip of its base branch. Rejects with a `GitHubProblem`. */
export async function pullRequestTarget(github: GitHub, pull: PullRequest, baseTip: string): Promise<Target> {
  const changes = await pullRequestChanges(github, pull, baseTip);
  return { pull, headSha: pull.headSha, baseRef: pull.baseRef, policySha: baseTip, changes };
}

/** The newest commit of each base branch, asked for once. */
async function tipsOf(github: GitHub, pulls: readonly PullRequest[]): Promise<Map<string, string>> {
  const branches = [...new Set(pulls.map((pull) => pull.baseRef))];
  return new Map(await Promise.all(branches.map(async (branch) => [branch, await resolveTip(github, branch)] as const)));
}

/**
 * Everything the event asks to be gated: one target, or one for each open pull request with the same head, the event's
 * own first. Rejects with a `GitHubProblem` when any of them cannot be read: a part would not be the whole.
 */
export async function findTargets(
  github: GitHub,
  trigger: PullRequestTrigger | MergeGroupTrigger | PushTrigger,
): Promise<{ readonly targets: readonly Target[]; readonly warnings: readonly Warning[] }> {
  if (trigger.kind === 'push') return { targets: [await pushTarget(github, trigger)], warnings: [] };
  if (trigger.kind === 'merge-group') return { targets: [await mergeGroupTarget(github, trigger)], warnings: [] };
  const { pulls, warnings } = await findPullRequests(github, trigger);
  const tips = await tipsOf(github, pulls);
  const targets = await Promise.all(
    pulls.map((pull) => pullRequestTarget(github, pull, tips.get(pull.baseRef) as string)),
  );
  return { targets, warnings };
}
