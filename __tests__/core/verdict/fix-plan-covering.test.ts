import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { candidatesIn } from '../../../src/core/verdict/fix-plan-candidates.ts';
import { heaviestCovering } from '../../../src/core/verdict/fix-plan-covering.ts';
import { bestByTryingAll } from './fix-plan-brute-force.ts';
import { anyGuidelineRows } from './fix-plan-rows.ts';
import { row } from './fixtures.ts';

const named = (found: ReturnType<typeof heaviestCovering>) => found?.map(({ name }) => name);

test('single rows: the heaviest, then by name', () => {
  const rows = [
    row('c', 'FAIL'),
    row('b', 'FAIL', { weight: 2 }),
    row('a', 'FAIL'),
    row('d', 'FAIL', { weight: null }),
  ];
  expect(named(heaviestCovering(candidatesIn(rows), 2))).toEqual(['b', 'a']);
  expect(named(heaviestCovering(candidatesIn(rows), 4))).toEqual(['b', 'a', 'c', 'd']);
  expect(heaviestCovering(candidatesIn(rows), 5)).toBeUndefined();
  expect(heaviestCovering([], 1)).toBeUndefined();
});

test('fewer guidelines with more rows are better than heavier ones', () => {
  const twice = [row('a', 'FAIL', { weight: 0 }), row('a', 'FAIL', { weight: 0 })];
  const rows = [...twice, row('b', 'FAIL', { weight: 5 }), row('c', 'FAIL', { weight: 5 })];
  expect(named(heaviestCovering(candidatesIn(rows), 2))).toEqual(['a']);
  expect(named(heaviestCovering(candidatesIn(rows), 3))).toEqual(['b', 'a']);
  expect(named(heaviestCovering(candidatesIn(rows), 1))).toEqual(['b']);
});

test('no set of guidelines is better', () => {
  fc.assert(
    fc.property(anyGuidelineRows, fc.integer({ min: 1, max: 18 }), (rows, needed) => {
      const found = heaviestCovering(candidatesIn(rows), needed);
      const best = bestByTryingAll(rows, (passing) => passing.length >= needed);
      expect(found && [...(named(found) as string[])].sort()).toEqual(best);
    }),
    { numRuns: 400 },
  );
});

test('hundreds of guidelines, each in up to four rows, are no matter of seconds', () => {
  const rows = Array.from({ length: 1_000 }, (_, index) =>
    row(`g${index % 400}`, 'FAIL', { weight: (index * 7) % 11 }),
  );
  const started = performance.now();
  const found = heaviestCovering(candidatesIn(rows), 600);
  expect(performance.now() - started).toBeLessThan(1_000);
  expect(found).toHaveLength(200);
});
