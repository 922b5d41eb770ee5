import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseReport } from '../../core/parse-report.ts';
import type { Problem, Report, Warning } from '../../core/report.ts';
import { configurationProblem } from '../../github/errors.ts';
import { findFiles } from './find-files.ts';

/** Bytes a report may have: many times what the largest run writes. */
export const REPORT_BYTES = 100_000_000;

/** What the input `reports` led to. */
export interface ReadReports {
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

const EXAMPLE = 'such as `reports/**/*.json`, relative to the working directory';

async function readReport(file: string, directory: string): Promise<Report | Problem> {
  const path = resolve(directory, file);
  const refusal = (clause: string) => configurationProblem(`The report \`${file}\` ${clause}.`);
  try {
    const { size } = await stat(path);
    if (size > REPORT_BYTES) {
      return refusal(`has ${Math.ceil(size / 1e6)} MB; at most ${REPORT_BYTES / 1e6} MB are read`);
    }
    const reading = parseReport(await readFile(path));
    return 'report' in reading ? reading.report : refusal(reading.refused);
  } catch (error) {
    return refusal(`cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

/**
 * Reads the reports that the globs mean. Whatever cannot be read is a problem with the name of its file, and so is
 * finding nothing at all; a glob without a file beside others is a warning. Stops when cancelled; never rejects.
 */
export async function readReports(
  globs: readonly string[],
  directory: string,
  cancelled: AbortSignal,
): Promise<ReadReports> {
  const { files, unmatched, unreadable } = await findFiles(globs, directory);
  const reports: Report[] = [];
  const problems = unreadable.map((folder) => configurationProblem(`The folder \`${folder}\` cannot be read.`));
  for (const file of files) {
    if (cancelled.aborted) break;
    const read = await readReport(file, directory);
    if ('rule' in read) problems.push(read);
    else reports.push(read);
  }
  const missing = unmatched.map((glob) => `No file matches \`${glob}\` of input \`reports\``);
  if (files.length > 0) {
    const warnings = missing.map((message) => ({ path: null, line: null, column: null, message: `${message}.` }));
    return { reports, problems, warnings };
  }
  const nothing = missing.map((message) =>
    configurationProblem(`${message}: it takes globs of JSON reports, ${EXAMPLE}.`),
  );
  return { reports, problems: [...problems, ...nothing], warnings: [] };
}
