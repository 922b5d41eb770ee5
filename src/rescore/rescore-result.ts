import { assembleReport } from '../core/assemble.ts';
import { createRedact, redactAll } from '../core/redact.ts';
import type { Conclusion } from '../core/report.ts';
import { unusedWaivers } from '../core/verdict/waiver-remarks.ts';
import { distinct, type Evaluation, type GateContext } from '../gate/index.ts';
import { exitCodeOf } from '../github/publish/channel.ts';
import { linksOf, type RunResult } from '../github-gate/index.ts';
import type { Branch } from './default-branch.ts';
import { gateCheckName } from './find-gates.ts';
import type { RescoreServices } from './rescore-context.ts';
import type { RunLog } from './run-log.ts';

/** The name that the scheduled run is shown under; each shard has its own. */
function nameOf(services: RescoreServices): string {
  const { shard } = services.settings;
  const share = shard === undefined ? '' : ` ${shard.index}/${shard.count}`;
  return `${gateCheckName(services)} (rescore${share})`;
}

function conclusionOf({ cancelled, settings }: RescoreServices, { problems, left }: RunLog): Conclusion {
  if (cancelled.aborted) return 'cancelled';
  if (problems.length > 0) return 'failure';
  if (left > 0) return 'pending';
  return settings.sandbox ? 'neutral' : 'success';
}

/** Waivers that nothing needs; only a run that sees every creative can tell. */
function idleWaivers(
  { settings, clock }: RescoreServices,
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
  context: RescoreServices & Pick<GateContext, 'secrets'>,
  runLog: RunLog,
  { branch, evaluation }: { readonly branch: Branch | undefined; readonly evaluation: Evaluation | undefined },
): RunResult {
  const { settings, trigger, meter, clock, startedAt, run, secrets } = context;
  const { shard } = settings;
  const headSha = branch?.tip ?? trigger.headSha;
  const report = assembleReport({
    conclusion: conclusionOf(context, runLog),
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
      ...idleWaivers(context, branch, evaluation),
    ]),
    usage: { ...meter.snapshot(), elapsedMs: Math.round(clock.now() - startedAt) },
  });
  const shown = redactAll(report, createRedact(secrets));
  return {
    report: shown,
    exitCode: exitCodeOf(shown.conclusion),
    context: {
      checkName: nameOf(context),
      ...linksOf(run, headSha),
      pullRequest: null,
    },
    checkRunId: undefined,
    commentUrl: undefined,
  };
}
