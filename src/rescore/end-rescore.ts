import type { Ended } from '../action/ending.ts';
import { assembleReport } from '../core/assemble.ts';
import { createRedact, redactAll } from '../core/redact.ts';
import type { Conclusion } from '../core/report.ts';
import { unusedWaivers } from '../core/verdict/waiver-remarks.ts';
import { distinct } from '../gate/distinct.ts';
import type { Evaluation } from '../gate/draft.ts';
import type { Gating } from '../gate/gating.ts';
import { exitCodeOf } from '../github/publish/settle.ts';
import { gateCheckName } from './find-gates.ts';
import type { Branch } from './judge-branch.ts';
import type { RunLog } from './sheet.ts';
import type { RescoreWorld } from './world.ts';

/** The name under which the scheduled run is told of; a shard's is its own. */
function nameOf(world: RescoreWorld): string {
  const { shard } = world.settings;
  const share = shard === undefined ? '' : ` ${shard.index}/${shard.count}`;
  return `${gateCheckName(world)} (rescore${share})`;
}

function conclusionOf({ cancelled, settings }: RescoreWorld, { problems, left }: RunLog): Conclusion {
  if (cancelled.aborted) return 'cancelled';
  if (problems.length > 0) return 'failure';
  if (left > 0) return 'pending';
  return settings.sandbox ? 'neutral' : 'success';
}

/** Waivers that nothing needs; only a run that sees every creative can tell. */
function idleWaivers(
  { settings, clock }: RescoreWorld,
  branch: Branch | undefined,
  evaluation: Evaluation | undefined,
) {
  const waivers = branch?.comparison.policy?.waivers ?? [];
  return evaluation === undefined || settings.shard !== undefined
    ? []
    : unusedWaivers(waivers, evaluation.judged, clock.now());
}

/**
 * The report of a scheduled run: `failure` when it could not do its work, `pending` when some is left for the next run.
 * That creatives fail, or began to, is the issue's matter and the checks', not this job's (contract section 9).
 */
export function endRescore(
  world: RescoreWorld,
  { secrets }: Pick<Gating, 'secrets'>,
  runLog: RunLog,
  { branch, evaluation }: { readonly branch: Branch | undefined; readonly evaluation: Evaluation | undefined },
): Ended {
  const { settings, trigger, meter, clock, startedAt, run } = world;
  const { shard } = settings;
  const repository = `${run.serverUrl}/${run.owner}/${run.repo}`;
  const headSha = branch?.tip ?? trigger.headSha;
  const report = assembleReport({
    conclusion: conclusionOf(world, runLog),
    sandbox: settings.sandbox,
    run: {
      event: trigger.eventName,
      headSha,
      baseSha: null,
      pullRequest: null,
      policy: { path: settings.policyPath, sha: branch?.comparison.policy?.sha ?? null },
      ...(shard === undefined ? {} : { shard }),
    },
    judged: [...runLog.judged, ...(evaluation?.judged ?? []).map((each) => ({ ...each, pullRequest: undefined }))],
    removed: [],
    problems: distinct(runLog.problems),
    warnings: distinct([
      ...runLog.warnings,
      ...(evaluation?.warnings ?? []),
      ...idleWaivers(world, branch, evaluation),
    ]),
    usage: { ...meter.snapshot(), elapsedMs: Math.round(clock.now() - startedAt) },
  });
  const shown = redactAll(report, createRedact(secrets));
  return {
    report: shown,
    exitCode: exitCodeOf(shown.conclusion),
    context: {
      checkName: nameOf(world),
      runUrl: run.runId > 0 ? `${repository}/actions/runs/${run.runId}` : null,
      filesUrl: `${repository}/blob/${headSha}`,
      pullRequest: null,
    },
    checkRunId: undefined,
    commentUrl: undefined,
  };
}
