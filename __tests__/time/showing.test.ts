import { describe, expect, test } from '@jest/globals';
import { showingDeadline } from '../../src/time/showing.ts';
import { virtualClock } from '../support/virtual-clock.ts';

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
