import type { Timer } from '../src/http/attempt.ts';
import type { Clock } from '../src/time/clock.ts';

/** Time in which nothing lasts: it goes on to the next moment that anybody waits for as soon as all are waiting. */
export interface SimulatedTime extends Clock {
  /** For the attempts of requests. */
  readonly timer: Timer;
  /** Calls `act` at a moment, milliseconds since 1970; gives what takes that back. */
  at(moment: number, act: () => void): () => void;
  /** Lets time pass until then, or until nobody waits for anything. */
  passUntil(end: number): Promise<void>;
}

interface Alarm {
  readonly at: number;
  readonly act: () => void;
  isOff: boolean;
}

/** Everybody who can go on without waiting has done so: what runs here waits for nothing but promises and this clock. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** Time that begins at `start`, milliseconds since 1970. */
export function createTime(start: number): SimulatedTime {
  let now = start;
  /** The next one last. */
  const alarms: Alarm[] = [];

  const at = (moment: number, act: () => void) => {
    const alarm: Alarm = { at: Math.max(Math.round(moment), now), act, isOff: false };
    let low = 0;
    let high = alarms.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((alarms[middle]?.at ?? 0) > alarm.at) low = middle + 1;
      else high = middle;
    }
    alarms.splice(low, 0, alarm);
    return () => {
      alarm.isOff = true;
    };
  };

  return {
    now: () => now,
    at,
    timer: (ms, act) => at(now + ms, act),
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      await new Promise<void>((resolve) => {
        const takeBack = at(now + Math.max(0, ms), () => {
          signal?.removeEventListener('abort', end);
          resolve();
        });
        const end = () => {
          takeBack();
          resolve();
        };
        signal?.addEventListener('abort', end, { once: true });
      });
      signal?.throwIfAborted();
    },
    passUntil: async (end) => {
      for (;;) {
        await settle();
        while (alarms.at(-1)?.isOff) alarms.pop();
        const next = alarms.at(-1);
        if (next === undefined || next.at > end) {
          now = Math.max(now, end);
          return;
        }
        alarms.pop();
        now = next.at;
        next.act();
      }
    },
  };
}
