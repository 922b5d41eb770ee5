import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the project that may be broken. */
export interface Copy {
  readonly root: string;
  readonly remove: () => void;
}

/** What must not outlive this process: copies, and the process groups that work on them. */
const copies = new Set<string>();
const groups = new Set<number>();

/** Ends what runs and removes what was copied. For when the process ends early. */
export function abandonCopies(): void {
  for (const group of groups) process.kill(-group, 'SIGKILL');
  for (const copy of copies) rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
}

const LEFT_OUT = new Set(['node_modules', '.git', 'coverage', 'build', 'out']);

/** Copies the project to a temporary folder; its dependencies are linked. */
export function copyProject(root: string): Copy {
  const copy = mkdtempSync(join(tmpdir(), 'creative-gate-mutations-'));
  copies.add(copy);
  cpSync(root, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(path.slice(root.length + 1)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const remove = () => {
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
    copies.delete(copy);
  };
  return { root: copy, remove };
}

/** What came of a run of Jest. */
export interface Outcome {
  readonly passed: boolean;
  readonly isLate: boolean;
  readonly output: string;
  /** Absolute paths and milliseconds. */
  readonly suites: readonly { readonly path: string; readonly ms: number }[];
}

interface Options {
  /** Test files below the root; all of the unit tests by default. */
  readonly suites?: readonly string[];
  /** A module below the root that runs before each test file. */
  readonly setup?: string;
  readonly isParallel?: boolean;
  /** Milliseconds after which the run is ended. */
  readonly limitMs?: number;
}

interface JestResults {
  readonly testResults: readonly { readonly name: string; readonly startTime: number; readonly endTime: number }[];
}

/** Runs unit tests of a copy until one fails. */
export async function runTests(copy: Copy, options: Options): Promise<Outcome> {
  const results = join(copy.root, 'mutation-results.json');
  rmSync(results, { force: true });
  const jest = join(copy.root, 'node_modules', 'jest', 'bin', 'jest.js');
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      jest,
      '--selectProjects=unit',
      '--bail',
      '--json',
      `--outputFile=${results}`,
      `--cacheDirectory=${join(copy.root, '.jest-cache')}`,
      options.isParallel === true ? '--maxWorkers=2' : '--runInBand',
      ...(options.setup === undefined ? [] : [`--setupFilesAfterEnv=./${options.setup}`]),
      ...(options.suites === undefined ? [] : ['--runTestsByPath', ...options.suites]),
    ],
    { cwd: copy.root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const group = child.pid;
  if (group !== undefined) groups.add(group);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    // The whole group: workers and what tests have started.
    if (group !== undefined) process.kill(-group, 'SIGKILL');
  }, options.limitMs ?? 1_200_000);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  if (group !== undefined) groups.delete(group);
  return { passed: code === 0, isLate, output, suites: isLate ? [] : timesIn(results) };
}

function timesIn(results: string): Outcome['suites'] {
  try {
    const { testResults } = JSON.parse(readFileSync(results, 'utf8')) as JestResults;
    return testResults.map(({ name, startTime, endTime }) => ({ path: name, ms: endTime - startTime }));
  } catch {
    // Jest ended before it could write them.
    return [];
  }
}
