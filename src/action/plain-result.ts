import { assembleReport } from '../core/assemble.ts';
import type { Conclusion, Problem, Report, Warning } from '../core/report.ts';
import { exitCodeOf } from '../github/publish/channel.ts';
import { checkNameFor } from '../github/publish/check-run.ts';
import type { RunResult } from '../github-gate/index.ts';
import type { UsageMeter } from '../http/usage-meter.ts';
import type { Invocation } from './invocation.ts';

/** What the report says of a run that was started properly. */
export function runOf({ settings, trigger }: Invocation): Report['run'] {
  return {
    event: trigger.eventName,
    headSha: 'headSha' in trigger ? trigger.headSha : null,
    baseSha: null,
    pullRequest: 'number' in trigger ? trigger.number : null,
    policy: { path: settings.policyPath, sha: null },
  };
}

/**
 * The ending of a run that judged nothing: because it was asked wrongly (`problems`), or because there was nothing to
 * judge. It is shown in the log, the job summary and the report only.
 */
export function plainResult(outcome: {
  readonly conclusion: Conclusion;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  readonly run: Report['run'];
  readonly checkName: string;
  readonly sandbox: boolean;
  readonly meter: UsageMeter;
}): RunResult {
  const { conclusion, problems, warnings, run, checkName, sandbox, meter } = outcome;
  const usage = { ...meter.snapshot(), elapsedMs: Math.round(performance.now()) };
  const shownName = checkNameFor(checkName, { event: run.event, sandbox });
  return {
    report: assembleReport({ conclusion, sandbox, run, judged: [], removed: [], problems, warnings, usage }),
    exitCode: exitCodeOf(conclusion),
    context: { checkName: shownName, runUrl: null, pullRequest: null },
    checkRunId: undefined,
    commentUrl: undefined,
  };
}
