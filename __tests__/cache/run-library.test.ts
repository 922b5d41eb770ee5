import { describe, expect, test } from '@jest/globals';
import { runLibrary } from '../../src/cache/run-library.ts';
import { deadlineAt } from '../../src/time/deadline.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { type FakeBehaviour, fakeLibrary } from './fake-library.ts';

const SAVE = { action: 'save', key: 'p-1' } as const;

async function run(behaviour: FakeBehaviour, { limitMs = 5_000, deadlineMs = 60_000, cancelAfterMs = Infinity } = {}) {
  const clock = virtualClock();
  const started = clock.now();
  const cancel = new AbortController();
  const deadline = deadlineAt(clock, started + deadlineMs, cancel.signal);
  if (cancelAfterMs < Infinity) void clock.sleep(cancelAfterMs).then(() => cancel.abort());
  if (cancelAfterMs === 0) cancel.abort();
  const library = fakeLibrary(behaviour);
  const start: typeof library.start = (_, place, hear) =>
    library.start({ ...SAVE, action: 'restore', prefix: 'p-' }, place, hear);
  const ran = await clock.run(
    runLibrary(start, SAVE, { directory: '/nowhere', env: {} }, { clock, limitMs, deadline }),
  );
  return { ran, tookMs: clock.now() - started, calls: library.calls.length, ended: library.seen.ended };
}

const ENDING = { ending: { kind: 'saved', saved: true } } as const;

describe('a call', () => {
  test('ends as it says, and its process with it', async () => {
    const { ran, tookMs, ended } = await run({ tells: [{ said: 'a' }, ENDING, { said: 'b' }], hangs: true });
    expect(ran).toEqual({ ending: ENDING.ending, said: ['a', 'b'] });
    expect(tookMs).toBe(0);
    expect(ended).toBe(1);
  });

  test('is lost when its process ends without a word', async () => {
    expect((await run({ tells: [{ said: 'a' }] })).ran).toEqual({ ending: { kind: 'lost' }, said: ['a'] });
  });

  test('is ended when its time is up', async () => {
    const { ran, tookMs, ended } = await run({ tells: [{ said: 'a' }], hangs: true });
    expect(ran).toEqual({ ending: { kind: 'late' }, said: ['a'] });
    expect(tookMs).toBe(5_000);
    expect(ended).toBe(1);
  });

  test('is ended with the run’s time, and when the run is cancelled', async () => {
    expect((await run({ hangs: true }, { deadlineMs: 700 })).tookMs).toBe(700);
    expect((await run({ hangs: true }, { cancelAfterMs: 300 })).tookMs).toBe(300);
  });

  test('is not made when the run has no time left, or was cancelled', async () => {
    for (const bounds of [{ deadlineMs: 0 }, { cancelAfterMs: 0 }]) {
      const { ran, calls } = await run({ hangs: true }, bounds);
      expect(ran.ending).toEqual({ kind: 'late' });
      expect(calls).toBe(0);
    }
  });
});
