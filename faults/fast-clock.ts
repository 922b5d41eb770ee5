import type { Timer } from '../src/http/attempt.ts';
import type { Clock } from '../src/time/clock.ts';

/** A clock on which a run's minutes pass in seconds. Stop it, or its ticks keep the process alive. */
export interface FastClock extends Clock {
  /** For the attempts of requests. */
  readonly timer: Timer;
  stop(): void;
}

/** Real milliseconds between two ticks, and what passes on the clock in each. */
const REAL_TICK_MS = 5;
const TICK_MS = 200;

/**
 * Time passes by turns of the event loop, which the stand-ins share: a machine that is busy slows the clock down and
 * what it measures alike, so that no case runs out of time because of its neighbours.
 */
export function startFastClock(): FastClock {
  let now = Date.now();
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  const ticking = setInterval(() => {
    now += TICK_MS;
    for (const { until, wake } of [...sleepers]) if (until <= now) wake();
  }, REAL_TICK_MS);
  const timer: Timer = (ms, act) => {
    const sleeper = {
      until: now + ms,
      wake: () => {
        sleepers.delete(sleeper);
        act();
      },
    };
    sleepers.add(sleeper);
    return () => void sleepers.delete(sleeper);
  };
  return {
    now: () => now,
    timer,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      await new Promise<void>((resolve) => {
        const end = () => {
          sleepers.delete(sleeper);
          signal?.removeEventListener('abort', end);
          resolve();
        };
        const sleeper = { until: now + Math.max(0, ms), wake: end };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', end, { once: true });
      });
      signal?.throwIfAborted();
    },
    stop: () => clearInterval(ticking),
  };
}
