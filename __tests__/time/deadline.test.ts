import { describe, expect, test } from '@jest/globals';
import { deadlineAt, showingDeadline, timesOf } from '../../src/time/deadline.ts';
import { virtualClock } from '../support/virtual-clock.ts';

describe('deadline', () => {
  describe('deadlineAt', () => {
    test('aborts at its moment', async () => {
      const clock = virtualClock();
      const deadline = deadlineAt(clock, clock.now() + 100);
      expect(deadline.remaining()).toBe(100);
      await clock.run(clock.sleep(101));
      expect(deadline.signal.aborted).toBe(true);
      expect(deadline.signal.reason).toMatchObject({ name: 'TimeoutError' });
      expect(deadline.remaining()).toBe(0);
    });

    test('aborts earlier when the run is cancelled', () => {
      const clock = virtualClock();
      const cancel = new AbortController();
      const deadline = deadlineAt(clock, clock.now() + 100, cancel.signal);
      cancel.abort(new Error('cancelled'));
      expect(deadline.signal.reason).toMatchObject({ message: 'cancelled' });
      deadline.clear();
    });

    test('never aborts once it is cleared', async () => {
      const clock = virtualClock();
      const deadline = deadlineAt(clock, clock.now() + 100);
      deadline.clear();
      await clock.run(clock.sleep(200));
      expect(deadline.signal.aborted).toBe(false);
    });
  });
});

describe('showing', () => {
  /** Milliseconds until the showing ends. */
  async function endsAfter(budgetMs: number, cancelAfterMs?: number): Promise<number> {
    const clock = virtualClock();
    const start = clock.now();
    const cancel = new AbortController();
    if (cancelAfterMs === 0) cancel.abort();
    const { signal } = showingDeadline(clock, start + budgetMs, cancel.signal);
    if (cancelAfterMs !== undefined) void clock.sleep(cancelAfterMs).then(() => cancel.abort());
    await clock.run(new Promise((resolve) => signal.addEventListener('abort', resolve)));
    return clock.now() - start;
  }

  describe('showing the result', () => {
    test('ends with its time', async () => {
      expect(await endsAfter(70_000)).toBe(70_000);
    });

    test('ends within 5 s of a cancellation, also of one that came before it began', async () => {
      expect(await endsAfter(70_000, 10_000)).toBe(14_500);
      expect(await endsAfter(70_000, 0)).toBe(4_500);
    });

    test('is not prolonged by a cancellation', async () => {
      expect(await endsAfter(12_000, 10_000)).toBe(12_000);
    });

    test.each([false, true])('leaves no timer behind when it is cleared (cancelled: %s)', async (cancelled) => {
      const clock = virtualClock();
      const cancel = new AbortController();
      const showing = showingDeadline(clock, clock.now() + 70_000, cancel.signal);
      if (cancelled) cancel.abort();
      expect(showing.remaining()).toBe(70_000);
      showing.clear();
      cancel.abort();
      await expect(clock.run(new Promise(() => undefined))).rejects.toThrow('Nothing is left to wait for');
      expect(showing.signal.aborted).toBe(false);
    });
  });
});

describe('times', () => {
  const START = Date.UTC(2026, 0, 1);
  const momentsAfter = (timeoutMs: number) => {
    const { lookingUntil, submittingUntil, showingUntil } = timesOf(START, timeoutMs);
    return [lookingUntil - START, submittingUntil - START, showingUntil - START];
  };

  test('a long budget bounds looking and submitting alike; showing the result has some seconds more', () => {
    expect(momentsAfter(4_500_000)).toEqual([4_500_000, 4_500_000, 4_509_500]);
  });

  test('a short budget leaves submitting a minute of its own', () => {
    expect(momentsAfter(0)).toEqual([0, 60_000, 69_500]);
  });
});
