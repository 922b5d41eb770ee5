import { describe, expect, test } from '@jest/globals';
import { deadlineAt } from '../../src/time/deadline.ts';
import { virtualClock } from '../support/virtual-clock.ts';

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
