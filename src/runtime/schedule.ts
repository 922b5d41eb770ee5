/** When a queue looks: at common ticks, so that creatives submitted together are looked at together. */
export interface Schedule {
  /** Milliseconds between looks at one submission. */
  readonly intervalMs: number;
  /** The first tick, milliseconds since 1970. */
  readonly startAt: number;
  /** The moment of the last look, shortly before the budget ends. */
  readonly lastLookAt: number;
}

/** The longest time the last look is given before the budget ends. */
const LAST_LOOK_MARGIN_MS = 15_000;
/** After a failed step the next one comes sooner than the interval, doubling from here. */
const FIRST_FAILURE_DELAY_MS = 5_000;

/** The moment of the last look for a budget that starts at `startAt` and ends at `endAt`. */
export function lastLookOf(startAt: number, endAt: number): number {
  const budget = Math.max(0, endAt - startAt);
  return endAt - Math.min(LAST_LOOK_MARGIN_MS, Math.max(budget / 10, Math.min(250, budget)));
}

/**
 * When to look next: the first tick that is at least half an interval away, the last look if that comes first,
 * undefined when no look is left. After `failures` failed steps in a row it is sooner, but never sooner than before.
 */
export function nextLook(schedule: Schedule, now: number, failures: number): number | undefined {
  const { intervalMs, startAt, lastLookAt } = schedule;
  if (now >= lastLookAt) return undefined;
  const ticks = Math.ceil((now + intervalMs / 2 - startAt) / intervalMs);
  const tick = startAt + Math.max(1, ticks) * intervalMs;
  const soon = failures === 0 ? tick : Math.min(tick, now + FIRST_FAILURE_DELAY_MS * 2 ** (failures - 1));
  return lastLookAt - soon < intervalMs / 4 && failures === 0 ? lastLookAt : Math.min(soon, lastLookAt);
}
