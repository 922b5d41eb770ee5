import { expect, test } from '@jest/globals';
import { candidatesIn, heaviestFirst, weightOf } from '../../../src/core/verdict/fix-plan-candidates.ts';
import { row } from './fixtures.ts';

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
