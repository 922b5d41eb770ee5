import type { Log } from '../core/log.ts';
import { renderLog } from '../core/render/log-table.ts';
import type { RenderContext } from '../core/render/render-context.ts';
import { renderSummary } from '../core/render/render-summary.ts';
import type { Problem, Report } from '../core/report.ts';
import { writeJobSummary } from './job-summary.ts';
import { writeOutputs } from './outputs.ts';
import { writeReportFile } from './report-file.ts';

/** How a run ended, after everything that is shown on GitHub itself has been written. */
export interface Ended {
  readonly report: Report;
  readonly exitCode: 0 | 1;
  readonly context: RenderContext;
  readonly checkRunId: number | undefined;
  readonly commentUrl: string | undefined;
}

function sentenceOf({ path, line, column, message }: Problem): string {
  const place = [path, line, column].filter((part) => part !== null).join(':');
  return place === '' ? message : `${place}: ${message}`;
}

/**
 * What every run leaves behind, however it ended: the verdict table in the log, the job summary, the JSON report and the
 * outputs. Resolves with the exit code; never rejects.
 */
export async function leaveBehind(ended: Ended, log: Log): Promise<0 | 1> {
  const { report, exitCode, context, checkRunId, commentUrl } = ended;
  log.info(renderLog(report));
  // Without a check of ours, the run's own page is where people look.
  for (const problem of checkRunId === undefined ? report.problems : []) log.error(sentenceOf(problem));
  const path = await writeReportFile(`${JSON.stringify(report, null, 2)}\n`);
  if (path !== undefined) log.info(`Report: ${path}`);
  await writeJobSummary(renderSummary(report, context));
  const { conclusion, counts } = report;
  await writeOutputs({ conclusion, counts, report: path, checkRunId, commentUrl });
  return exitCode;
}
