import { describe, expect, test } from '@jest/globals';
import { lastLookOf, nextLook } from '../../src/runtime/queues.ts';

const MINUTE = 60_000;
const schedule = { intervalMs: 10 * MINUTE, startAt: 0, lastLookAt: 75 * MINUTE - 15_000 };

describe('nextLook', () => {
  test('brings everything submitted around the start to the same tick', () => {
    expect(nextLook(schedule, 0, 0)).toBe(10 * MINUTE);
    expect(nextLook(schedule, 4 * MINUTE, 0)).toBe(10 * MINUTE);
  });

  test('leaves at least half an interval between looks', () => {
    expect(nextLook(schedule, 6 * MINUTE, 0)).toBe(20 * MINUTE);
    expect(nextLook(schedule, 10 * MINUTE + 30_000, 0)).toBe(20 * MINUTE);
  });

  test.each([
    [5 * MINUTE - 1, 10 * MINUTE],
    [5 * MINUTE, 10 * MINUTE],
    [5 * MINUTE + 1, 20 * MINUTE],
    [10 * MINUTE - 1, 20 * MINUTE],
    [10 * MINUTE, 20 * MINUTE],
    [15 * MINUTE, 20 * MINUTE],
    [15 * MINUTE + 1, 30 * MINUTE],
  ])('at the edge of a tick, from %d comes %d', (now, next) => {
    expect(nextLook(schedule, now, 0)).toBe(next);
  });

  test('merges a tick with the last look where less than a quarter of an interval is between them', () => {
    const endingAt = (lastLookAt: number) => nextLook({ ...schedule, lastLookAt }, 0, 0);
    expect(endingAt(12.5 * MINUTE)).toBe(10 * MINUTE);
    expect(endingAt(12.5 * MINUTE - 1)).toBe(12.5 * MINUTE - 1);
    expect(nextLook(schedule, schedule.lastLookAt - 1, 0)).toBe(schedule.lastLookAt);
  });

  test('ends with a last look shortly before the budget does, and none after it', () => {
    expect(nextLook(schedule, 70 * MINUTE, 0)).toBe(schedule.lastLookAt);
    expect(nextLook(schedule, schedule.lastLookAt, 0)).toBeUndefined();
    expect(nextLook(schedule, 80 * MINUTE, 0)).toBeUndefined();
  });

  test('joins a tick that falls close to the last look with it', () => {
    expect(nextLook({ ...schedule, lastLookAt: 62 * MINUTE }, 51 * MINUTE, 0)).toBe(62 * MINUTE);
  });

  test('comes back soon after a failed step, later each time, and never later than the next tick', () => {
    const delays = [1, 2, 3, 4, 5, 20].map((failures) => nextLook(schedule, 0, failures));
    expect(delays).toEqual([5_000, 10_000, 20_000, 40_000, 80_000, 10 * MINUTE]);
  });
});

describe('lastLookOf', () => {
  test('leaves 15 s of a long budget, a tenth of a short one', () => {
    expect(lastLookOf(0, 75 * MINUTE)).toBe(75 * MINUTE - 15_000);
    expect(lastLookOf(0, 30_000)).toBe(27_000);
  });

  test('leaves nothing to look at in an empty budget', () => {
    expect(lastLookOf(1_000, 1_000)).toBe(1_000);
    expect(lastLookOf(1_000, 500)).toBe(500);
    expect(lastLookOf(0, 100)).toBe(0);
  });
});
