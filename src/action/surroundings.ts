import type { UsageMeter } from '../http/usage-meter.ts';
import type { HeadStart } from './head-start.ts';

/** What a run is started with, besides what it was asked. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds since 1970 at which the process started. */
  readonly startedAt: number;
  readonly cancelled: AbortSignal;
  readonly meter: UsageMeter;
  readonly headStart: HeadStart | undefined;
}
