import { expect, test } from '@jest/globals';
import { timesOf } from '../../src/time/times.ts';

const START = Date.UTC(2026, 0, 1);
const after = (timeoutMs: number) => {
  const { lookingUntil, submittingUntil, showingUntil } = timesOf(START, timeoutMs);
  return [lookingUntil - START, submittingUntil - START, showingUntil - START];
};

test('a long budget bounds looking and submitting alike; showing the result has some seconds more', () => {
  expect(after(4_500_000)).toEqual([4_500_000, 4_500_000, 4_509_500]);
});

test('a short budget leaves submitting a minute of its own', () => {
  expect(after(0)).toEqual([0, 60_000, 69_500]);
});
