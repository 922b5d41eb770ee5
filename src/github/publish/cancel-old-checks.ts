import type { Log } from '../../core/log.ts';
import type { GitHub } from '../github-client.ts';
import { isMissingPermission, isRefusal, toGitHubProblem } from '../github-errors.ts';
import { openPullsWithHead } from '../pull-request.ts';
import { cancelCheck } from './check-run.ts';
import { type FoundCheck, findChecks } from './find-checks.ts';

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

/** What came of clearing up a commit. */
export interface ClearedUp {
  readonly cancelled: number;
  /** Our check runs on it as they were before; undefined when they could not be read. */
  readonly found: readonly FoundCheck[] | undefined;
}

/**
 * Completes our open check runs on a commit that no open pull request has as its head any more. Never rejects: a check
 * run that stays open on an old commit blocks nothing.
 */
export async function cancelOldChecks(github: GitHub, log: Log, old: OldHead): Promise<ClearedUp> {
  let found: readonly FoundCheck[] | undefined;
  try {
    const listed = await findChecks(github, old.sha, old.checkName);
    if (isMissingPermission(listed)) return { cancelled: 0, found };
    found = listed.own;
    const open = found.filter(({ completed }) => !completed);
    if (open.length === 0 || (await isStillHead(github, old))) return { cancelled: 0, found };
    for (const check of open) await cancelCheck(github, check, 'Cancelled', SENTENCES[old.reason]);
    return { cancelled: open.length, found };
  } catch (error) {
    log.warning(toGitHubProblem(error, `cancel the check run on the old commit ${old.sha}`).message);
    return { cancelled: 0, found };
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
