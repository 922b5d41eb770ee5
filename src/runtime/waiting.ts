import type { WaitingProgress } from '../core/render/progress.ts';
import { LANES, type Lane } from '../providers/provider.ts';

/** One request that is followed, as far as progress is concerned. */
export interface Followed {
  /** Creatives that share its answer. */
  readonly share: number;
  lane: Lane;
  /** When it is looked at next, milliseconds since 1970; undefined while a step runs. */
  nextAt: number | undefined;
  /** Submitted, and not looked at since. */
  isNew: boolean;
}

/** Keeps count of what is answered and what is waited for, cheaply enough for thousands of requests. */
export interface Waiting {
  start(followed: Followed): void;
  end(followed: Followed): void;
  /** Whether a lane looks at something for the first time until `at`, milliseconds since 1970. */
  firstLookBy(lane: Lane, at: number): boolean;
  snapshot(now: number): WaitingProgress;
}

/** Nothing waited for yet. */
export function createWaiting(): Waiting {
  const open = new Set<Followed>();
  let total = 0;
  let answered = 0;
  return {
    start: (followed) => {
      open.add(followed);
      total += followed.share;
    },
    end: (followed) => {
      open.delete(followed);
      answered += followed.share;
    },
    firstLookBy: (lane, at) =>
      [...open].some((one) => one.isNew && one.lane === lane && one.nextAt !== undefined && one.nextAt <= at),
    snapshot: (now) => {
      const counts = new Map<Lane, number>();
      let next = Number.POSITIVE_INFINITY;
      for (const { lane, share, nextAt } of open) {
        counts.set(lane, (counts.get(lane) ?? 0) + share);
        next = Math.min(next, nextAt ?? now);
      }
      const waiting = LANES.flatMap((lane) => {
        const count = counts.get(lane);
        return count === undefined ? [] : [{ lane, count }];
      });
      return { answered, total, waiting, nextLookMs: open.size === 0 ? null : Math.max(0, next - now) };
    },
  };
}
