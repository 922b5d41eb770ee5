import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../src/time/clock.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A clock whose time passes only when everything else has come to rest. */
export interface VirtualClock extends Clock {
  /** Runs the work to its end, jumping from one sleeper to the next; rejects when nothing would ever wake it. */
  run<T>(work: Promise<T>): Promise<T>;
}

/** A virtual clock that starts at `start` milliseconds since 1970. */
export function virtualClock(start = Date.UTC(2026, 0, 1)): VirtualClock {
  let now = start;
  let sleepers: Sleeper[] = [];
  const rest = async () => {
    for (let turn = 0; turn < 4; turn += 1) await setImmediate();
  };
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(signal.reason);
          return;
        }
        const sleeper: Sleeper = { at: now + Math.max(0, ms), wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((other) => other !== sleeper);
          reject(signal.reason);
        });
      }),
    run: async (work) => {
      const progress = { ended: false };
      const settled = work.finally(() => {
        progress.ended = true;
      });
      settled.catch(() => undefined);
      for (await rest(); !progress.ended; await rest()) {
        if (sleepers.length === 0) throw new Error('Nothing is left to wait for, and the work has not ended.');
        now = Math.min(...sleepers.map((sleeper) => sleeper.at));
        const due = sleepers.filter((sleeper) => sleeper.at <= now);
        sleepers = sleepers.filter((sleeper) => sleeper.at > now);
        for (const sleeper of due) sleeper.wake();
      }
      return settled;
    },
  };
}
