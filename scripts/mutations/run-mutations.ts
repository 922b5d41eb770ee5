import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Copy, copyProject, runTests } from './copy.ts';
import { applyMutant, type Mutant } from './find-mutants.ts';
import { filesToMutate, pickMutants } from './pick.ts';
import { reachingSuites, type Suite } from './reach.ts';

/** What became of a mutant. `reached`: how many test files evaluate the place. */
export interface Verdict {
  readonly mutant: Mutant;
  readonly isKilled: boolean;
  readonly reached: number;
  readonly seconds: number;
}

export interface MutationOptions {
  readonly root: string;
  /** Which source files, by their paths below the root. */
  readonly mutates: (file: string) => boolean;
  readonly count: number;
  readonly seed: number;
  /** How many mutants are tried at a time. */
  readonly workers: number;
  /** Called with each verdict as it is reached. */
  readonly report: (verdict: Verdict) => void;
}

/** These few test files come first, because most mutants are killed by a near one. */
const NEAREST = 4;
const START_MS = 20_000;
const PATIENCE = 5;
/** What a test file that fails prints, or Node.js when a mutant has used all memory. */
const TEST_FAILED = /^FAIL |FATAL ERROR/m;

/** Changes a sample of small things in the source, one at a time, and sees whether a unit test fails. */
export async function runMutations(options: MutationOptions): Promise<Verdict[]> {
  const { root, count, seed } = options;
  const mutants = pickMutants(root, filesToMutate(root, options.mutates), count, seed);
  const reached = await onCopy(root, (copy) => reachingSuites(copy, mutants));
  const queue = mutants.map((mutant, place) => ({ mutant, suites: reached[place] ?? [] }));
  const verdicts: Verdict[] = [];
  const work = async (copy: Copy): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const verdict = await tryMutant(copy, next.mutant, next.suites);
      verdicts.push(verdict);
      options.report(verdict);
    }
  };
  const workers = Array.from({ length: options.workers }, () => onCopy(root, work).finally(() => queue.splice(0)));
  await Promise.allSettled(workers);
  await Promise.all(workers);
  return verdicts;
}

async function onCopy<T>(root: string, use: (copy: Copy) => Promise<T>): Promise<T> {
  const copy = copyProject(root);
  try {
    return await use(copy);
  } finally {
    copy.remove();
  }
}

async function tryMutant(copy: Copy, mutant: Mutant, suites: readonly Suite[]): Promise<Verdict> {
  const started = Date.now();
  const path = join(copy.root, mutant.file);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, applyMutant(source, mutant));
  let isKilled = false;
  for (const batch of [suites.slice(0, NEAREST), suites.slice(NEAREST)]) {
    if (!isKilled && batch.length > 0) isKilled = await fails(copy, batch);
  }
  writeFileSync(path, source);
  return { mutant, isKilled, reached: suites.length, seconds: (Date.now() - started) / 1000 };
}

/** A run that takes many times as long as without the mutant does not end any more: that is noticed too. */
async function fails(copy: Copy, suites: readonly Suite[]): Promise<boolean> {
  const limitMs = START_MS + PATIENCE * suites.reduce((sum, { ms }) => sum + ms, 0);
  const run = async () => {
    const outcome = await runTests(copy, { suites: suites.map(({ path }) => path), limitMs });
    const hasResult = outcome.passed || outcome.isLate || TEST_FAILED.test(outcome.output);
    if (!hasResult) throw new Error(`the tests of a mutant could not be run:\n${outcome.output}`);
    return outcome;
  };
  const first = await run();
  // A busy machine can time a test out as well, which says nothing of the mutant.
  return first.output.includes('Exceeded timeout of') ? !(await run()).passed : !first.passed;
}
