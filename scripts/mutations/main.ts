/**
 * `npm run test:mutations -- [--count 100] [--seed 1] [--workers 2] [--only src/core/verdict]`: would a test notice?
 * Exits 1 when fewer than 90 % of the sampled mutants are killed.
 */

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../tools.mjs';
import { applyMutant, type Mutant } from './find-mutants.ts';
import { runMutations, type Verdict } from './run-mutations.ts';

/** Where what is decided is decided, and what must not get lost or be spent is kept. */
const ROOMS = [/^src\/(core|gate|github-gate|records)\//, /^src\/github\/fork/];
const NEEDED_SHARE = 0.9;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    only: { type: 'string', default: '' },
  },
});

function number(name: 'count' | 'seed' | 'workers'): number {
  const value = Number(values[name]);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`--${name} must be a whole number from 1.`);
  return value;
}

/** The lines that a mutant touches, without and with it. */
function diffOf(mutant: Mutant): string {
  const source = readFileSync(join(root, mutant.file), 'utf8');
  const before = source.split('\n');
  const after = applyMutant(source, mutant).split('\n');
  const from = mutant.line - 1;
  const removed = before.length - after.length;
  const touched = Buffer.from(source).subarray(mutant.start, mutant.end).toString().split('\n').length;
  const lines = (list: readonly string[], count: number, sign: string) =>
    list.slice(from, from + count).map((line) => `    ${sign} ${line.trim()}`);
  return [...lines(before, touched, '-'), ...lines(after, touched - removed, '+')].join('\n');
}

function show({ mutant, isKilled, reached, seconds }: Verdict): void {
  const how = isKilled ? 'killed  ' : reached === 0 ? 'no test ' : 'SURVIVED';
  console.log(`${how} ${mutant.file}:${mutant.line} (${reached} test files, ${seconds.toFixed(1)} s)`);
  console.log(diffOf(mutant));
}

const started = Date.now();
const seed = number('seed');
const verdicts = await runMutations({
  root,
  mutates: (file) => ROOMS.some((room) => room.test(file)) && file.startsWith(values.only),
  count: number('count'),
  seed,
  workers: number('workers'),
  report: show,
});
const killed = verdicts.filter(({ isKilled }) => isKilled).length;
const share = killed / verdicts.length;
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
const percent = (100 * share).toFixed(1);
console.log(`\nMutations: ${killed} of ${verdicts.length} killed, ${percent} % (seed ${seed}, ${minutes} minutes)`);
process.exitCode = share >= NEEDED_SHARE ? 0 : 1;
