import { appendFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Log } from '../core/log.ts';
import { renderLog } from '../core/render/log-table.ts';
import { renderSummary } from '../core/render/render-summary.ts';
import type { Conclusion, Counts, Problem } from '../core/report.ts';
import { cutMarkdown, JOB_SUMMARY_BYTES } from '../github/publish/github-limits.ts';
import type { RunResult } from '../github-gate/index.ts';

function sentenceOf({ path, line, column, message }: Problem): string {
  const place = [path, line, column].filter((part) => part !== null).join(':');
  return place === '' ? message : `${place}: ${message}`;
}

/**
 * What every run leaves behind, however it ended: the verdict table in the log, the job summary, the JSON report and the
 * outputs. Resolves with the exit code; never rejects.
 */
export async function writeResults(ended: RunResult, log: Log): Promise<0 | 1> {
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

/**
 * Appends Markdown to the job summary, cut to what is left of its limit, because the runner drops a longer one whole.
 * Resolves with false where there is no file to write to; rejects with nothing.
 */
export async function writeJobSummary(text: string, file = process.env['GITHUB_STEP_SUMMARY']): Promise<boolean> {
  if (!file) return false;
  try {
    const used = await stat(file).then(
      ({ size }) => size,
      () => 0,
    );
    await appendFile(file, `${cutMarkdown(text, JOB_SUMMARY_BYTES - used - 2)}\n`);
    return true;
  } catch {
    return false;
  }
}

/** Apart from its use: the bundler takes a path it can read for a file to pack. */
const PLACE = ['creative-gate', 'report.json'];

/**
 * Writes the JSON report to `creative-gate/report.json` below `RUNNER_TEMP`, or below the system's own folder when that
 * cannot be written. Resolves with its absolute path; undefined when neither takes it.
 */
export async function writeReportFile(
  json: string,
  folders: readonly (string | undefined)[] = [process.env['RUNNER_TEMP'], tmpdir()],
): Promise<string | undefined> {
  for (const folder of folders) {
    if (!folder) continue;
    try {
      const path = resolve(folder, ...PLACE);
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, json);
      return path;
    } catch {
      // the next folder may do
    }
  }
  return undefined;
}

/** What the outputs say (contract section 1). */
export interface RunOutcome {
  readonly conclusion: Conclusion;
  readonly counts: Counts;
  /** Absolute path of the JSON report; undefined when it could not be written. */
  readonly report: string | undefined;
  readonly checkRunId: number | undefined;
  readonly commentUrl: string | undefined;
}

/** The action's outputs by name, every one of them on every ending; what there is none of is empty. */
export function outputsOf({ conclusion, counts, report, checkRunId, commentUrl }: RunOutcome): Record<string, string> {
  return {
    conclusion,
    total: String(counts.total),
    passed: String(counts.pass + counts.warn),
    failed: String(counts.fail),
    pending: String(counts.pending),
    inconclusive: String(counts.inconclusive),
    waived: String(counts.waived),
    report: report ?? '',
    'check-run-id': checkRunId === undefined ? '' : String(checkRunId),
    'comment-url': commentUrl ?? '',
  };
}

/**
 * Hands the outputs to the runner through the file it named in `GITHUB_OUTPUT`. Without one there is nobody to hand them
 * to: the library would print a command that runners no longer take. Resolves with whether they were written.
 */
export async function writeOutputs(outcome: RunOutcome): Promise<boolean> {
  const file = process.env['GITHUB_OUTPUT'];
  if (!file) return false;
  try {
    await appendFile(file, ''); // the library insists that the file exists
    const { setOutput } = await import('@actions/core');
    for (const [name, value] of Object.entries(outputsOf(outcome))) setOutput(name, value);
    return true;
  } catch {
    return false;
  }
}
