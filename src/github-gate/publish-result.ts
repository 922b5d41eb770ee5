import { redactAll } from '../core/redact.ts';
import { inlineText } from '../core/render/escape.ts';
import { annotationsOf } from '../core/render/render-annotations.ts';
import { CHECK_LIMITS, renderCheck, statusDescription } from '../core/render/render-check.ts';
import { renderComment } from '../core/render/render-comment.ts';
import type { RenderContext } from '../core/render/render-context.ts';
import type { Problem, Report } from '../core/report.ts';
import type { Evaluation, GateResult, Results } from '../gate/index.ts';
import { commentRoom, publishComment } from '../github/publish/publish-comment.ts';
import type { Publisher } from '../github/publish/publisher.ts';
import { type GitHubServices, renderContextOf } from './github-context.ts';

/** How a run ended, after everything that is shown on GitHub itself has been written. */
export interface RunResult {
  readonly report: Report;
  readonly exitCode: 0 | 1;
  readonly context: RenderContext;
  readonly checkRunId: number | undefined;
  readonly commentUrl: string | undefined;
  /** Why the result could not be written to GitHub, redacted; it is among the report's problems, too. */
  readonly unwritten?: Problem | undefined;
}

type PublishingServices = Pick<GitHubServices, 'publishing' | 'settings' | 'trigger' | 'run' | 'startedAt' | 'log'>;

/** The check as the place where a gate's result goes. */
export function checkResults(services: PublishingServices, check: Publisher): Results<RunResult> {
  return {
    warnings: check.warnings,
    settle: check.settle,
    show: (result) => publishResult(services, check, result),
    // Complete the check; otherwise it would stay in progress forever.
    fail: async (message) => {
      const title = 'Creative Gate ended in an unexpected error';
      const output = { title, summary: inlineText(message) };
      await check.complete({ conclusion: 'failure', output, annotations: [], statusLine: title });
    },
  };
}

/** Shows a result on the check and in the comments. Never rejects; what could not be written is in what it resolves. */
export async function publishResult(
  services: PublishingServices,
  check: Publisher,
  { report, evaluation, redact, nextLook }: GateResult,
): Promise<RunResult> {
  const context = { ...renderContextOf(services), nextLook };
  const room = CHECK_LIMITS.text - check.attachedBytes();
  const { conclusion, exitCode, problem } = await check.complete({
    conclusion: report.conclusion,
    output: renderCheck(report, context, { ...CHECK_LIMITS, text: room }),
    annotations: annotationsOf(report),
    statusLine: statusDescription(report),
  });
  const unwritten = problem && redactAll(problem, redact);
  const shown = { ...report, conclusion, problems: [...report.problems, ...(unwritten ? [unwritten] : [])] };
  const isCancelled = conclusion === 'cancelled';
  const commentUrl = isCancelled ? undefined : await publishComments(services, check, shown, context, evaluation);
  return { report: shown, exitCode, context, checkRunId: check.checkRunId, commentUrl, unwritten };
}

/** Comments on every pull request that was judged, or on the event's own where nothing could be read; the first one's URL. */
async function publishComments(
  { publishing, settings, trigger, run, startedAt, log }: PublishingServices,
  { login }: Publisher,
  report: Report,
  context: RenderContext,
  { comparisons }: Evaluation,
): Promise<string | undefined> {
  const judged = comparisons.flatMap(({ pullRequest }) => (pullRequest === undefined ? [] : [pullRequest]));
  const numbers = trigger.kind === 'pull-request' && judged.length === 0 ? [trigger.number] : judged;
  const { checkName } = context;
  const marker = { checkName, headSha: trigger.headSha, runId: run.runId, attempt: run.runAttempt, startedAt };
  let first: string | undefined;
  for (const pullRequest of numbers) {
    const { url, warning } = await publishComment(publishing, {
      pullRequest,
      marker,
      mode: settings.comment,
      conclusion: report.conclusion,
      body: renderComment(report, { ...context, pullRequest }, commentRoom(marker)),
      login,
    });
    first ??= url;
    if (warning) log.warning(warning);
  }
  return first;
}
