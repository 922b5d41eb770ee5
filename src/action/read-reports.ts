import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { parseReport } from '../core/parse-report.ts';
import type { Problem, Report, Warning } from '../core/report.ts';
import { configurationProblem } from '../github/github-errors.ts';

/** What globs led to. Every path is as the working directory sees it, with `/` between its parts. */
export interface FoundFiles {
  /** Sorted, each once. */
  readonly files: readonly string[];
  /** Globs that match no file. */
  readonly unmatched: readonly string[];
  /** Folders that could not be looked into: there may be files in them. */
  readonly unreadable: readonly string[];
}

/** A glob as the folder it begins in and the test for what is below; a path without wildcards is its own folder. */
interface Search {
  readonly glob: string;
  readonly root: string;
  matches(path: string): boolean;
}

function searchFor(glob: string, directory: string): Search {
  const { base, glob: rest } = picomatch.scan(glob);
  const root = resolve(directory, base);
  const isMatch = rest === '' ? (path: string) => path === '' : picomatch(rest, { dot: true });
  return {
    glob,
    root,
    matches(path) {
      const below = relative(root, path);
      const isBelow = !isAbsolute(below) && below.split(sep)[0] !== '..';
      return isBelow && isMatch(below.split(sep).join('/'));
    },
  };
}

/** A link to a file counts as the file; folders behind links are left alone, since they may lead in circles. */
async function isFileOf(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return await stat(path).then(
    (target) => target.isFile(),
    () => false,
  );
}

async function filesBelow(root: string, unreadable: Set<string>): Promise<string[]> {
  const kind = await stat(root).catch(() => undefined);
  if (kind?.isFile()) return [root];
  if (!kind?.isDirectory()) return [];
  const entries = await readdir(root, { withFileTypes: true }).catch(() => {
    unreadable.add(root);
    return [];
  });
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(root, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path, unreadable)));
    else if (await isFileOf(entry, path)) files.push(path);
  }
  return files;
}

/**
 * The files that the globs mean, below the directory or, for absolute ones, anywhere. A glob that begins with `!` takes
 * files away, wherever in the list it stands. Never rejects.
 */
export async function findFiles(globs: readonly string[], directory: string): Promise<FoundFiles> {
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => searchFor(glob.slice(1), directory));
  const wanted = globs.filter((glob) => !glob.startsWith('!')).map((glob) => searchFor(glob, directory));
  const files = new Set<string>();
  const unreadable = new Set<string>();
  const unmatched: string[] = [];
  for (const search of wanted) {
    const matching = (await filesBelow(search.root, unreadable)).filter(
      (path) => search.matches(path) && !excluded.some((each) => each.matches(path)),
    );
    for (const path of matching) files.add(path);
    if (matching.length === 0) unmatched.push(search.glob);
  }
  const shown = (path: string) => (relative(directory, path) || '.').split(sep).join('/');
  return { files: [...files].map(shown).sort(), unmatched, unreadable: [...unreadable].map(shown).sort() };
}

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
