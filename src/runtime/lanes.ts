import pLimit from 'p-limit';
import { type Queue as LaneName, QUEUES } from '../providers/provider.ts';
import type { Schedule } from './schedule.ts';

/** How often a queue looks and how many requests it may have under way. */
interface QueueSettings {
  readonly intervalMs: number;
  readonly concurrency: number;
}
export type QueueSettingsByName = Readonly<Record<LaneName, QueueSettings>>;

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
  return {
    vidmob: { intervalMs: pollIntervalMs ?? 600_000, concurrency: 8 },
    tags: { intervalMs: pollIntervalMs ?? 300_000, concurrency: 2 },
    ias: { intervalMs: pollIntervalMs ?? 30_000, concurrency: 8 },
    verity: { intervalMs: pollIntervalMs ?? 30_000, concurrency: 8 },
  };
}

/** All queues, ticking from `startAt`; `onIdle` is told each time the last step of a queue has ended. */
export function createLanes(
  settings: QueueSettingsByName,
  times: { readonly startAt: number; readonly lastLookAt: number },
  onIdle: (queue: LaneName) => void,
): Readonly<Record<LaneName, Queue>> {
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
  return Object.fromEntries(queues) as Record<LaneName, Queue>;
}
