import type { Gating } from '../gate/gating.ts';
import type { SubmissionGuard } from '../gate/manner.ts';
import type { Conditional } from '../github/conditional.ts';
import type { ScheduledTrigger } from '../github/event.ts';
import type { RateLimitWatch } from '../github/rate-limit.ts';
import type { Cached } from '../github-gate/cached.ts';
import type { World } from '../github-gate/world.ts';
import type { RescoreState } from './state.ts';

/** What a scheduled run works with. */
export interface RescoreWorld extends Omit<World, 'trigger'> {
  readonly trigger: ScheduledTrigger;
}

/** Everything that the steps of a scheduled run share. */
export interface Desk {
  readonly world: RescoreWorld;
  readonly gating: Gating;
  /** The default branch. */
  readonly branch: string;
  readonly cached: Cached;
  /** Looks into the cache once more, for what others have saved since. */
  readonly reopen: () => Cached;
  /** As the last run left it. */
  readonly state: RescoreState;
  readonly conditional: Conditional;
  readonly rateLimit: RateLimitWatch;
  /** One for the whole run, because it counts what is newly submitted. */
  readonly guard: SubmissionGuard;
}
