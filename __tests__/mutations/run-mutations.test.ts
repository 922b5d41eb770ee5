import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { pickMutants } from '../../scripts/mutations/pick.ts';
import { runMutations, type Verdict } from '../../scripts/mutations/run-mutations.ts';
import { root } from '../../scripts/tools.mjs';

const JEST = {
  displayName: 'unit',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  roots: ['<rootDir>/__tests__'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
};

const SOURCE = `
export function price(count: number): number {
  if (count < 0) throw new RangeError();
  return count > 10 ? count * 9 : count * 10;
}
export function unseen(): boolean {
  return true;
}
`;
const TEST = `
import { expect, test } from '@jest/globals';
import { price } from '../../src/core/price.ts';
test('price', () => {
  expect([price(1), price(20)]).toEqual([10, 180]);
  expect(() => price(-1)).toThrow();
});
`;
const OTHER_TEST = `
import { expect, test } from '@jest/globals';
test('something else', () => expect(1).toBe(1));
`;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A project of one source file and its test, which leaves out where the price changes. */
function fixture(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutations-fixture-'));
  folders.push(folder);
  const all = {
    'package.json': JSON.stringify({ type: 'module', jest: { projects: [JEST] } }),
    'src/core/price.ts': SOURCE,
    '__tests__/core/price.test.ts': TEST,
    '__tests__/core/other.test.ts': OTHER_TEST,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith('creative-gate-mutations-'));

const run = async (folder: string) => {
  const seen: Verdict[] = [];
  const options = { root: folder, mutates: () => true, count: 50, seed: 1, workers: 2 };
  const verdicts = await runMutations({ ...options, report: (verdict) => seen.push(verdict) });
  expect(seen).toEqual(verdicts);
  return verdicts;
};

test('kills what a test notices, lets survive what none does, and leaves the project as it was', async () => {
  const folder = fixture();
  const before = copies();
  const verdicts = await run(folder);
  const told = Object.fromEntries(
    verdicts.map(({ mutant, isKilled, reached }) => {
      const { line, start, end, replacement } = mutant;
      return [`${line}: ${SOURCE.slice(start, end)} → ${replacement}`, isKilled ? 'killed' : `survived ${reached}`];
    }),
  );
  expect(told).toMatchObject({
    '4: > → >=': 'survived 1',
    '4: 10 → 11': expect.any(String),
    '4: count > 10 → true': 'killed',
    '7: true → false': 'survived 0',
  });
  expect(Object.values(told).filter((verdict) => verdict === 'killed').length).toBeGreaterThan(3);
  expect(copies()).toEqual(before);
}, 60_000);

test('rejects where a test fails without any mutation', async () => {
  const broken = OTHER_TEST.replace('toBe(1)', 'toBe(2)');
  await expect(run(fixture({ '__tests__/core/other.test.ts': broken }))).rejects.toThrow(
    /fail without any mutation[\s\S]*something else/,
  );
}, 60_000);

test('rejects where the tests of a mutant break down rather than fail', async () => {
  const leaving = TEST.replace("test('price'", "if (price(20) !== 180) process.exit(3);\ntest('price'");
  const before = copies();
  await expect(run(fixture({ '__tests__/core/price.test.ts': leaving }))).rejects.toThrow(/could not be run/);
  expect(copies()).toEqual(before);
}, 60_000);

test('a seed gives the same sample, each place at most once', () => {
  const folder = fixture();
  const pick = (seed: number) => pickMutants(folder, ['src/core/price.ts'], 5, seed);
  expect(pick(3)).toEqual(pick(3));
  expect(pick(3)).not.toEqual(pick(4));
  const places = pickMutants(folder, ['src/core/price.ts'], 99, 1).map(({ start, end }) => `${start} ${end}`);
  expect(new Set(places).size).toBe(places.length);
});
