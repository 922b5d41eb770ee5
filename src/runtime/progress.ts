import type { WaitingProgress } from '../core/render/waiting-for.ts';
import { QUEUES, type QueueName } from '../providers/modules.ts';
import type { Clock } from '../time/clock.ts';

/** One request whose progress is shown. */
export interface InFlight {
  /** Creatives that share its answer. */
  readonly share: number;
  queue: QueueName;
  /** When it is looked at next, milliseconds since 1970; undefined while a step runs. */
  nextAt: number | undefined;
  /** Submitted, and not looked at since. */
  isNew: boolean;
}

/** Counts answered and pending requests, cheaply enough for thousands of them. */
export interface ProgressTracker {
  start(followed: InFlight): void;
  end(followed: InFlight): void;
  /** Whether a queue polls a submission for the first time until `at`, milliseconds since 1970. */
  firstLookBy(queue: QueueName, at: number): boolean;
  snapshot(now: number): WaitingProgress;
}

/** Nothing pending yet. */
export function createProgressTracker(): ProgressTracker {
  const open = new Set<InFlight>();
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
    firstLookBy: (queue, at) =>
      [...open].some((one) => one.isNew && one.queue === queue && one.nextAt !== undefined && one.nextAt <= at),
    snapshot: (now) => {
      const counts = new Map<QueueName, number>();
      let next = Number.POSITIVE_INFINITY;
      for (const { queue, share, nextAt } of open) {
        counts.set(queue, (counts.get(queue) ?? 0) + share);
        next = Math.min(next, nextAt ?? now);
      }
      const waiting = QUEUES.flatMap((queue) => {
        const count = counts.get(queue);
        return count === undefined ? [] : [{ queue, count }];
      });
      return { answered, total, waiting, nextLookMs: open.size === 0 ? null : Math.max(0, next - now) };
    },
  };
}

/** Reports what is pending: shortly after each change, and at least every minute. */
export interface Heartbeat {
  /** Call this after a change; `snapshot` returns what is pending. */
  changed(snapshot: () => WaitingProgress): void;
  /** Ends the telling; the last change is not held back. */
  stop(): void;
}

/** Changes within this time are reported together. */
const QUIET_MS = 1_000;
const LONGEST_SILENCE_MS = 60_000;

function isSame(a: WaitingProgress | undefined, b: WaitingProgress): boolean {
  return a !== undefined && JSON.stringify([a.answered, a.waiting]) === JSON.stringify([b.answered, b.waiting]);
}

/** A heartbeat that calls `tell`; it says nothing before the first change. */
export function startHeartbeat(clock: Clock, tell: (progress: WaitingProgress) => void): Heartbeat {
  const stopped = new AbortController();
  let latest: (() => WaitingProgress) | undefined;
  let reported: WaitingProgress | undefined;
  let gathering = false;
  let turn = 0;

  const tellLatest = (evenIfSame: boolean) => {
    if (!latest) return;
    const progress = latest();
    if (!evenIfSame && isSame(reported, progress)) return;
    reported = progress;
    tell(progress);
    void tellAgain();
  };
  const tellAgain = async () => {
    turn += 1;
    const mine = turn;
    await clock.sleep(LONGEST_SILENCE_MS, stopped.signal).then(
      () => {
        if (mine === turn) tellLatest(true);
      },
      () => undefined,
    );
  };
  const tellSoon = async () => {
    gathering = true;
    await clock.sleep(QUIET_MS, stopped.signal).then(
      () => {
        gathering = false;
        tellLatest(false);
      },
      () => undefined,
    );
  };
  return {
    changed: (snapshot) => {
      latest = snapshot;
      if (!gathering && !stopped.signal.aborted) void tellSoon();
    },
    stop: () => {
      if (!stopped.signal.aborted && gathering) tellLatest(false);
      stopped.abort();
    },
  };
}
