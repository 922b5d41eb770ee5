import type { GitHub } from '../client.ts';
import { toGitHubProblem } from '../errors.ts';
import { openPullsWithHead } from '../pull-request.ts';
import { cancelCheck } from './check-run.ts';
import { findChecks } from './find-checks.ts';
import type { Log } from './log.ts';
import { isMissingPermission, isRefusal } from './refusal.ts';

/** A commit that a pull request has left behind. */
export interface OldHead {
  /** `payload.before` of `synchronize`, the head of a closed pull request. */
  readonly sha: string;
  readonly checkName: string;
  readonly pullRequest: number;
  readonly reason: 'synchronize' | 'closed';
}

const SENTENCES = {
  synchronize: 'A newer commit was pushed, so this one is no longer judged.',
  closed: 'The pull request was closed, so it is no longer judged.',
} as const;

/**
 * Completes our open check runs on a commit that no open pull request has as its head any more. Resolves with how many
 * there were. Never rejects: a check run that stays open on an old commit blocks nothing.
 */
export async function cancelOldChecks(github: GitHub, log: Log, old: OldHead): Promise<number> {
  try {
    const found = await findChecks(github, old.sha, old.checkName);
    if (isMissingPermission(found)) return 0;
    const open = found.own.filter(({ completed }) => !completed);
    if (open.length === 0 || (await isStillHead(github, old))) return 0;
    for (const check of open) await cancelCheck(github, check, 'Cancelled', SENTENCES[old.reason]);
    return open.length;
  } catch (error) {
    log.warning(toGitHubProblem(error, `cancel the check run on the old commit ${old.sha}`).message);
    return 0;
  }
}

/**
 * GitHub may still list the event's own pull request with its former head. Where pull requests may not be listed, no
 * other is known to wait for the check.
 */
async function isStillHead(github: GitHub, { sha, pullRequest }: OldHead): Promise<boolean> {
  const numbers = await openPullsWithHead(github, sha).catch((error: unknown) => {
    if (isRefusal(error)) return [];
    throw error;
  });
  return numbers.some((number) => number !== pullRequest);
}
