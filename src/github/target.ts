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

/**
 * Which commit to compare a push with, and whose policy counts. What was on another branch before is under its pusher's
 * control, so there the default branch's policy counts.
 */
async function pushBase(github: GitHub, trigger: PushTrigger): Promise<{ policySha: string; base: string | null }> {
  const { branch, beforeSha } = trigger;
  const main = trigger.defaultBranch ?? (await defaultBranch(github));
  if (branch === main && beforeSha !== undefined) return { policySha: beforeSha, base: beforeSha };
  const tip = await resolveTip(github, main);
  // A default branch that has just come into being has only itself to be compared with: everything is new.
  return { policySha: tip, base: beforeSha ?? (branch === main ? null : tip) };
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
async function pullRequestTarget(github: GitHub, pull: PullRequest, baseTip: string): Promise<Target> {
  const changes = await pullRequestChanges(github, pull, baseTip);
  return { pull, headSha: pull.headSha, baseRef: pull.baseRef, policySha: baseTip, changes };
}

/** Finds the newest commit of a branch, asking once for each. */
function tipFinder(github: GitHub): (branch: string) => Promise<string> {
  const tips = new Map<string, Promise<string>>();
  return (branch) => {
    const tip = tips.get(branch) ?? resolveTip(github, branch);
    tips.set(branch, tip);
    return tip;
  };
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
  const tipOf = tipFinder(github);
  const targets = await Promise.all(
    pulls.map(async (pull) => await pullRequestTarget(github, pull, await tipOf(pull.baseRef))),
  );
  return { targets, warnings };
}
