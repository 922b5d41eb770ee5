import { compareDrift } from '../core/drift/compare-drift.ts';
import { readFailing, storeFailing } from '../core/drift/failing-creatives.ts';
import { issueAction, nextFailing } from '../core/drift/issue.ts';
import { renderDriftClosing, renderDriftIssue } from '../core/render/drift-issue.ts';
import type { ReportedCreative, Warning } from '../core/report.ts';
import type { Baselines } from '../core/verdict/baseline.ts';
import { issueRoom, publishIssue } from '../github/publish/issue.ts';
import { gateCheckName } from './find-gates.ts';
import type { Desk } from './world.ts';

/** What drift is told from, besides what the last run kept. */
export interface Judged {
  readonly creatives: readonly ReportedCreative[];
  readonly isListed: (identity: string) => boolean;
  readonly baselines: Baselines | undefined;
  /** Whom the token writes as, where a check of ours tells. */
  readonly login: string | undefined;
}

/**
 * What the issue is found by. Shards know nothing of each other, so each looks after an issue of its own: in one for all,
 * the last to write would hide, and close, what the others have to tell.
 */
function issueName(world: Desk['world']): string {
  const { shard } = world.settings;
  return shard === undefined ? gateCheckName(world) : `${gateCheckName(world)} (shard ${shard.index}/${shard.count})`;
}

/**
 * Tells of creatives that fail on the default branch and did not before, in the one issue; resolves with what fails now,
 * for the next run. Never rejects: what could not be told is told the next time.
 */
export async function tellDrift(
  { world, state, branch }: Desk,
  { creatives, isListed, baselines, login }: Judged,
): Promise<{ readonly failing: string; readonly login: string | null; readonly warnings: readonly Warning[] }> {
  const { clock, run, publishing, settings } = world;
  const before = state.failing === null ? undefined : readFailing(state.failing);
  const drift = compareDrift({ before, judged: creatives, isListed, baselines, at: clock.now() });
  const action = issueAction(drift);
  const checkName = issueName(world);
  const repository = `${run.serverUrl}/${run.owner}/${run.repo}`;
  const context = {
    checkName,
    branch,
    runUrl: run.runId > 0 ? `${repository}/actions/runs/${run.runId}` : null,
    filesUrl: `${repository}/blob/${branch}`,
  };
  const known = login ?? state.login ?? undefined;
  // What the sandbox found is not real: it must not worry anybody.
  if (action === 'none' || settings.sandbox)
    return { failing: storeFailing(nextFailing(drift, false)), login: known ?? null, warnings: [] };
  const asked = { checkName, login: known };
  const {
    isShown,
    warning,
    login: author,
  } = action === 'close'
    ? await publishIssue(publishing, { ...asked, action, comment: renderDriftClosing(drift, context) })
    : await publishIssue(publishing, {
        ...asked,
        action,
        text: renderDriftIssue(drift, context, issueRoom(checkName)),
      });
  const warnings = warning === undefined ? [] : [{ path: null, line: null, column: null, message: warning }];
  return { failing: storeFailing(nextFailing(drift, isShown)), login: author ?? known ?? null, warnings };
}
