import { cancelOldChecks } from '../github/publish/cancel-old.ts';
import { checkNameFor } from '../github/publish/check-name.ts';
import { discreetLog } from './discreet-log.ts';
import type { World } from './world.ts';

/**
 * Cancels our check that still waits on a commit that nobody will merge: the old head after a push, the head of a closed
 * pull request. Never rejects, because an old check that stays open blocks nothing.
 */
export async function tidyUp({ trigger, settings, publishing: github, log }: World): Promise<void> {
  if (trigger.kind !== 'pull-request') return;
  const sha = trigger.closed ? trigger.headSha : trigger.previousHeadSha;
  if (sha === undefined) return;
  await cancelOldChecks(github, discreetLog(log, [settings.githubToken]), {
    sha,
    checkName: checkNameFor(settings.checkName, { event: trigger.eventName, sandbox: settings.sandbox }),
    pullRequest: trigger.number,
    reason: trigger.closed ? 'closed' : 'synchronize',
  });
}
