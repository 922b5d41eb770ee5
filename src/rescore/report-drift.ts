import { compareDrift, issueAction, nextFailing } from '../core/drift/compare-drift.ts';
import { readFailing, storeFailing } from '../core/drift/failing-creatives.ts';
import { remark } from '../core/problems.ts';
import { renderDriftClosing, renderDriftIssue } from '../core/render/drift-issue.ts';
import type { ReportedCreative, Warning } from '../core/report.ts';
import type { Baselines } from '../core/verdict/baseline.ts';
import { issueRoom, publishIssue } from '../github/publish/publish-issue.ts';
import { linksOf } from '../github-gate/index.ts';
import { gateCheckName } from './find-gates.ts';
import type { RescoreContext } from './rescore-context.ts';

/** What drift is found by, besides what the last run kept. */
export interface DriftReportInput {
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
function issueName(context: RescoreContext): string {
  const { shard } = context.settings;
  return shard === undefined
    ? gateCheckName(context)
    : `${gateCheckName(context)} (shard ${shard.index}/${shard.count})`;
}

/**
 * Reports creatives that newly fail on the default branch, in one issue; resolves with what fails now,
 * for the next run. Never rejects: what could not be reported is reported the next time.
 */
export async function reportDrift(
  context: RescoreContext,
  { creatives, isListed, baselines, login }: DriftReportInput,
): Promise<{ readonly failing: string; readonly login: string | null; readonly warnings: readonly Warning[] }> {
  const { clock, run, publishing, settings, state, branch } = context;
  const before = state.failing === null ? undefined : readFailing(state.failing);
  const drift = compareDrift({ before, judged: creatives, isListed, baselines, at: clock.now() });
  const action = issueAction(drift);
  const checkName = issueName(context);
  const shownIn = { checkName, branch, ...linksOf(run, branch) };
  const known = login ?? state.login ?? undefined;
  // Sandbox results are not real: they must not open an issue.
  if (action === 'none' || settings.sandbox)
    return { failing: storeFailing(nextFailing(drift, false)), login: known ?? null, warnings: [] };
  const asked = { checkName, login: known };
  const {
    isShown,
    warning,
    login: author,
  } = action === 'close'
    ? await publishIssue(publishing, { ...asked, action, comment: renderDriftClosing(drift, shownIn) })
    : await publishIssue(publishing, {
        ...asked,
        action,
        text: renderDriftIssue(drift, shownIn, issueRoom(checkName)),
      });
  const warnings = warning === undefined ? [] : [remark(warning)];
  return { failing: storeFailing(nextFailing(drift, isShown)), login: author ?? known ?? null, warnings };
}
