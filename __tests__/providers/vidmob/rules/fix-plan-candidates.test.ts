import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  candidatesIn,
  heaviestCovering,
  heaviestFirst,
  weightOf,
} from '../../../../src/providers/vidmob/rules/fix-plan-candidates.ts';
import { row } from '../../../core/verdict/fixtures.ts';
import { bestByTryingAll } from './fix-plan-brute-force.ts';
import { anyGuidelineRows } from './fix-plan-rows.ts';

describe('fix plan candidates', () => {
  const ROWS = [
    row('Logo', 'FAIL', { weight: 2 }),
    row('Pace', 'PASS', { weight: 9 }),
    row('Sound', 'FAIL', { weight: null }),
    row('Logo', 'FAIL', { weight: 1 }),
    row('Logo', 'FAIL', { weight: null }),
    row('Logo', 'PASS', { weight: 4 }),
    row('Brand', 'FAIL', { weight: 3 }),
    row('Captions', 'FAIL', { weight: 0 }),
    row('Format', 'NO_DATA', { weight: 5 }),
  ];

  test('what failed is one thing to fix however often it is listed, with the weights that are known', () => {
    expect(candidatesIn(ROWS)).toEqual([
      { name: 'Brand', weight: 3, rows: 1 },
      { name: 'Captions', weight: 0, rows: 1 },
      { name: 'Logo', weight: 3, rows: 3 },
      { name: 'Sound', weight: null, rows: 1 },
    ]);
  });

  test('guidelines of one name but with different rules are different ones', () => {
    const rows = [row('Logo', 'FAIL', { rule: 'first second' }), row('Logo', 'FAIL', { rule: 'end card' })];
    expect(candidatesIn(rows)).toHaveLength(2);
  });

  test('the heaviest come first, then by name; no weight is none', () => {
    expect(heaviestFirst(candidatesIn(ROWS)).map(({ name }) => name)).toEqual(['Brand', 'Logo', 'Captions', 'Sound']);
    expect(weightOf({ weight: null })).toBe(0);
    expect(weightOf({ weight: Number.POSITIVE_INFINITY })).toBe(0);
  });
});

describe('fix plan covering', () => {
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
});
