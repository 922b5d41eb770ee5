import pLimit from 'p-limit';
import { LANES, type Lane as LaneName } from '../providers/provider.ts';
import type { Schedule } from './schedule.ts';

/** How often a lane looks and how many requests it may have under way. */
interface LaneSettings {
  readonly intervalMs: number;
  readonly concurrency: number;
}
export type LaneSettingsByName = Readonly<Record<LaneName, LaneSettings>>;

/** One lane at work: its schedule, and room for a bounded number of steps at a time. */
export interface Lane {
  readonly schedule: Schedule;
  /** Runs a step when there is room for it. */
  run<T>(step: () => Promise<T>): Promise<T>;
  /** True when no step runs and none waits for room. */
  isIdle(): boolean;
}

/** Intervals the providers' documents ask for (contract section 1) and a concurrency that their throttling bears. */
export function defaultLanes(pollIntervalMs: number | undefined): LaneSettingsByName {
  return {
    vidmob: { intervalMs: pollIntervalMs ?? 600_000, concurrency: 8 },
    tags: { intervalMs: pollIntervalMs ?? 300_000, concurrency: 2 },
    ias: { intervalMs: pollIntervalMs ?? 30_000, concurrency: 8 },
    verity: { intervalMs: pollIntervalMs ?? 30_000, concurrency: 8 },
  };
}

/** All lanes, ticking from `startAt`; `onIdle` is told each time the last step of a lane has ended. */
export function createLanes(
  settings: LaneSettingsByName,
  times: { readonly startAt: number; readonly lastLookAt: number },
  onIdle: (lane: LaneName) => void,
): Readonly<Record<LaneName, Lane>> {
  const lanes = LANES.map((name) => {
    const limit = pLimit(settings[name].concurrency);
    const isIdle = () => limit.activeCount === 0 && limit.pendingCount === 0;
    const lane: Lane = {
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
    return [name, lane] as const;
  });
  return Object.fromEntries(lanes) as Record<LaneName, Lane>;
}
