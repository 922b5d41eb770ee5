import { redactingLog } from '../gate/index.ts';
import { parentOf } from '../github/commits.ts';

import { cancelOldChecks } from '../github/publish/cancel-old-checks.ts';
import { checkNameFor } from '../github/publish/check-run.ts';
import type { FoundCheck } from '../github/publish/find-checks.ts';
import { keepsSomething } from '../records/store-format.ts';
import type { GitHubServices } from './github-context.ts';

/** Commits that are looked at back from the one that was left behind. */
const MOST_COMMITS = 5;

/** Whether the run on a commit finished or kept tickets: then it has cleaned up the commits before it as well. */
function hasTidiedUp(found: readonly FoundCheck[]): boolean {
  return found.some(({ completed, conclusion, text }) => {
    return (completed && conclusion !== 'cancelled') || keepsSomething(text);
  });
}

/**
 * Cancels our check that is still open on a commit that will not be merged: the old head after a push, the head of a closed
 * pull request, and the heads before it whose turn it was to do so while the run was killed. Never rejects, because an
 * old check that stays open blocks nothing.
 */
export async function tidyUp({ trigger, settings, publishing: github, log: given }: GitHubServices): Promise<void> {
  if (trigger.kind !== 'pull-request') return;
  const log = redactingLog(given, [settings.githubToken]);
  const checkName = checkNameFor(settings.checkName, { event: trigger.eventName, sandbox: settings.sandbox });
  const reason = trigger.closed ? 'closed' : 'synchronize';
  let sha = trigger.closed ? trigger.headSha : trigger.previousHeadSha;
  for (let looked = 0; sha !== undefined && looked < MOST_COMMITS; looked += 1) {
    const { found } = await cancelOldChecks(github, log, { sha, checkName, pullRequest: trigger.number, reason });
    if (found === undefined || hasTidiedUp(found)) return;
    sha = await parentOf(github, sha).catch(() => undefined);
  }
}
