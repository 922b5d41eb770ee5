import type { WaitingProgress } from '../core/render/progress.ts';
import type { Clock } from '../time/clock.ts';

/** Tells people what is waited for: shortly after each change, and at least every minute while nothing changes. */
export interface Heartbeat {
  /** Something changed; `snapshot` says what is waited for when asked. */
  changed(snapshot: () => WaitingProgress): void;
  /** Ends the telling; the last change is not held back. */
  stop(): void;
}

/** Changes within this time are told together. */
const QUIET_MS = 1_000;
const LONGEST_SILENCE_MS = 60_000;

function isSame(a: WaitingProgress | undefined, b: WaitingProgress): boolean {
  return a !== undefined && JSON.stringify([a.answered, a.waiting]) === JSON.stringify([b.answered, b.waiting]);
}

/** A heartbeat that calls `tell`; it says nothing before the first change. */
export function startHeartbeat(clock: Clock, tell: (progress: WaitingProgress) => void): Heartbeat {
  const stopped = new AbortController();
  let latest: (() => WaitingProgress) | undefined;
  let told: WaitingProgress | undefined;
  let gathering = false;
  let turn = 0;

  const tellLatest = (evenIfSame: boolean) => {
    if (!latest) return;
    const progress = latest();
    if (!evenIfSame && isSame(told, progress)) return;
    told = progress;
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
