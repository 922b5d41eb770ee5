import pLimit from 'p-limit';
import { moduleOf, PROVIDERS, QUEUES, type QueueName } from '../providers/modules.ts';
import type { QueueSettings } from '../providers/provider-module.ts';

/** When a queue polls: at common ticks, so that creatives submitted together are polled together. */
export interface Schedule {
  /** Milliseconds between polls of one submission. */
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

/** The settings of every queue. */
export type QueueSettingsByName = Readonly<Record<QueueName, QueueSettings>>;

/** One queue at work: its schedule, and room for a bounded number of steps at a time. */
export interface Queue {
  readonly schedule: Schedule;
  /** Runs a step when there is room for it. */
  run<T>(step: () => Promise<T>): Promise<T>;
  /** True when no step runs and none waits for room. */
  isIdle(): boolean;
}

/** Intervals the providers' documents ask for (contract section 1) and a concurrency that their throttling bears. */
export function defaultQueues(pollIntervalMs: number | undefined): QueueSettingsByName {
  const queues = PROVIDERS.flatMap((name) => Object.entries(moduleOf(name).queues)).map(
    ([queue, { intervalMs, concurrency }]) =>
      [queue, { intervalMs: pollIntervalMs ?? intervalMs, concurrency }] as const,
  );
  return Object.fromEntries(queues) as QueueSettingsByName;
}

/** All queues, ticking from `startAt`; `onIdle` is called each time the last step of a queue has ended. */
export function createQueues(
  settings: QueueSettingsByName,
  times: { readonly startAt: number; readonly lastLookAt: number },
  onIdle: (queue: QueueName) => void,
): Readonly<Record<QueueName, Queue>> {
  const queues = QUEUES.map((name) => {
    const limit = pLimit(settings[name].concurrency);
    const isIdle = () => limit.activeCount === 0 && limit.pendingCount === 0;
    const queue: Queue = {
      schedule: { intervalMs: settings[name].intervalMs, ...times },
      run: async (step) => {
        try {
          return await limit(step);
        } finally {
          if (isIdle()) onIdle(name);
        }
      },
      isIdle,
    };
    return [name, queue] as const;
  });
  return Object.fromEntries(queues) as Record<QueueName, Queue>;
}
