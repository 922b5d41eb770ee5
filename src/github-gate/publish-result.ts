import type { Ended } from '../action/ending.ts';
import { assembleReport } from '../core/assemble.ts';
import { type Redact, redactAll } from '../core/redact.ts';
import { byteLength } from '../core/render/page-limit.ts';
import { annotationsOf } from '../core/render/render-annotations.ts';
import { CHECK_LIMITS, renderCheck, statusDescription } from '../core/render/render-check.ts';
import { renderComment } from '../core/render/render-comment.ts';
import type { RenderContext } from '../core/render/render-context.ts';
import type { Conclusion, Report } from '../core/report.ts';
import { distinct } from '../gate/distinct.ts';
import type { Evaluation } from '../gate/draft.ts';
import { commentRoom, publishComment } from '../github/publish/comment.ts';
import type { Publisher } from '../github/publish/publisher.ts';
import { withStore } from './keeping-check.ts';
import type { World } from './world.ts';

/** The report of a evaluation as it stands now. */
export function reportOf(
  world: World,
  evaluation: Evaluation,
  conclusion: Conclusion,
  redact: Redact,
  policyChange: Report['policyChange'] = null,
): Report {
  const { settings, trigger, meter, usageBefore, clock, startedAt } = world;
  const first = evaluation.comparisons[0];
  const report = assembleReport({
    conclusion,
    sandbox: settings.sandbox,
    run: {
      event: trigger.eventName,
      headSha: trigger.headSha,
      baseSha: first?.baseSha ?? null,
      pullRequest: trigger.kind === 'pull-request' ? trigger.number : null,
      policy: { path: settings.policyPath, sha: first?.policy?.sha ?? null },
    },
    judged: evaluation.judged,
    policyChange,
    removed: distinct(evaluation.comparisons.flatMap(({ removed }) => removed)),
    problems: evaluation.problems,
    warnings: evaluation.warnings,
    usage: { ...meter.snapshot(usageBefore), elapsedMs: Math.round(clock.now() - startedAt) },
  });
  return redactAll(report, redact);
}

async function publishComments(
  world: World,
  publisher: Publisher,
  report: Report,
  context: RenderContext,
  evaluation: Evaluation,
) {
  const { publishing, settings, trigger, run, startedAt, log } = world;
  const numbers = evaluation.comparisons.flatMap(({ pullRequest }) => (pullRequest === undefined ? [] : [pullRequest]));
  const own = trigger.kind === 'pull-request' && numbers.length === 0 ? [trigger.number] : numbers;
  let first: string | undefined;
  for (const pullRequest of own) {
    const marker = {
      checkName: context.checkName,
      headSha: trigger.headSha,
      runId: run.runId,
      attempt: run.runAttempt,
      startedAt,
    };
    const { url, warning } = await publishComment(publishing, {
      pullRequest,
      marker,
      mode: settings.comment,
      conclusion: report.conclusion,
      body: renderComment(report, { ...context, pullRequest }, commentRoom(marker)),
      login: publisher.login,
    });
    first ??= url;
    if (warning) log.warning(warning);
  }
  return first;
}

/** What a report is shown with. */
export interface Shown {
  readonly context: RenderContext;
  readonly evaluation: Evaluation;
  readonly redact: Redact;
  /** Sealed tickets and answers for a later run, behind what a person reads. */
  readonly store: string;
}

/** Bytes between the text and the store. */
const STORE_GAP_BYTES = 2;

/**
 * Shows a report, which is redacted already, on the check and in the comments. Never rejects; what could not be written
 * is in what it resolves, redacted too.
 */
export async function publishReport(
  world: World,
  publisher: Publisher,
  report: Report,
  { context, evaluation, redact, store }: Shown,
): Promise<Ended> {
  const room = CHECK_LIMITS.text - byteLength(store) - STORE_GAP_BYTES;
  const output = renderCheck(report, context, { ...CHECK_LIMITS, text: room });
  const { conclusion, exitCode, problem } = await publisher.complete({
    conclusion: report.conclusion,
    output: withStore(output, store),
    annotations: annotationsOf(report),
    statusLine: statusDescription(report),
  });
  const unshown = problem ? [redactAll(problem, redact)] : [];
  const shown = { ...report, conclusion, problems: [...report.problems, ...unshown] };
  const isCancelled = conclusion === 'cancelled';
  const commentUrl = isCancelled ? undefined : await publishComments(world, publisher, shown, context, evaluation);
  return { report: shown, exitCode, context, checkRunId: publisher.checkRunId, commentUrl };
}
