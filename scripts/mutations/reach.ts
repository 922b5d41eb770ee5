import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Copy, type Outcome, runTests } from './copy.ts';
import type { Mutant } from './find-mutants.ts';

/** A test file and how long it takes, in milliseconds. */
export interface Suite {
  readonly path: string;
  readonly ms: number;
}

const HITS = 'mutation-hits.jsonl';

/** Runs before each test file: collects which places it comes by, and adds them to a file at its end. */
const COLLECTOR = `
import { appendFileSync } from 'node:fs';
import { afterAll, expect } from '@jest/globals';
const hits = new Set();
globalThis.__hit = (place) => hits.add(place);
afterAll(() => {
  const line = JSON.stringify({ path: expect.getState().testPath, hits: [...hits] });
  appendFileSync(new URL('./${HITS}', import.meta.url), line + '\\n');
});
`;

/**
 * Runs all tests once and gives, for each mutant, the test files that evaluate the mutated place, nearest first.
 * Throws where the tests do not pass without a mutant.
 */
export async function reachingSuites(copy: Copy, mutants: readonly Mutant[]): Promise<Suite[][]> {
  const files = new Set(mutants.map(({ file }) => file));
  for (const file of files) mark(join(copy.root, file), mutants, file);
  writeFileSync(join(copy.root, 'mutation-hits.mjs'), COLLECTOR);
  writeFileSync(join(copy.root, HITS), '');
  const outcome = await runTests(copy, { setup: 'mutation-hits.mjs', isParallel: true });
  if (!outcome.passed) throw new Error(`the tests fail without any mutation:\n${outcome.output}`);

  const lines = readFileSync(join(copy.root, HITS), 'utf8').trim().split('\n').filter(Boolean);
  const hits = lines.map((line) => JSON.parse(line) as { path: string; hits: number[] });
  return mutants.map(({ file }, place) =>
    hits
      .filter((suite) => suite.hits.includes(place))
      .map(({ path }) => ({ path: path.slice(copy.root.length + 1), ms: msOf(outcome, path) }))
      .toSorted((a, b) => distance(a.path, file) - distance(b.path, file) || a.ms - b.ms),
  );
}

/** Has every mutated place say that it is evaluated. */
function mark(path: string, mutants: readonly Mutant[], file: string): void {
  const bytes = readFileSync(path);
  const insertions = mutants.flatMap((mutant, place) =>
    mutant.file !== file
      ? []
      : [
          {
            at: mutant.around.start,
            length: mutant.around.end - mutant.around.start,
            text: `(globalThis.__hit?.(${place}), `,
          },
          { at: mutant.around.end, length: mutant.around.start - mutant.around.end, text: ')' },
        ],
  );
  // Of places that begin together the longer one opens first; all that end somewhere close before others open there.
  const sorted = insertions.toSorted((a, b) => a.at - b.at || closing(a) - closing(b) || b.length - a.length);
  let done = 0;
  const parts: Buffer[] = [];
  for (const { at, text } of sorted) {
    parts.push(bytes.subarray(done, at), Buffer.from(text));
    done = at;
  }
  writeFileSync(path, Buffer.concat([...parts, bytes.subarray(done)]));
}

const closing = ({ length }: { length: number }): number => (length < 0 ? 0 : 1);

function msOf({ suites }: Outcome, path: string): number {
  return suites.find((suite) => suite.path === path)?.ms ?? 1000;
}

/** How many folders lie between a test file and the file that it would mirror. */
function distance(suite: string, file: string): number {
  const names = (path: string) =>
    path
      .replace(/\.test\.ts$|\.ts$/, '')
      .split('/')
      .slice(1);
  const [a, b] = [names(suite), names(file)];
  const common = a.findIndex((name, index) => name !== b[index]);
  return common < 0 && a.length === b.length ? 0 : a.length + b.length - 2 * Math.max(common, 0);
}
