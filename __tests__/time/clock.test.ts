import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/time/clock.ts';

describe('systemClock', () => {
  test('tells the time and sleeps', async () => {
    const before = systemClock.now();
    await systemClock.sleep(5);
    await systemClock.sleep(5, new AbortController().signal);
    expect(systemClock.now() - before).toBeGreaterThanOrEqual(8);
  });

  test('wakes with the reason of the signal', async () => {
    const cancel = new AbortController();
    const asleep = systemClock.sleep(60_000, cancel.signal);
    cancel.abort(new Error('cancelled'));
    await expect(asleep).rejects.toThrow('cancelled');
    await expect(systemClock.sleep(1, cancel.signal)).rejects.toThrow('cancelled');
  });
});
