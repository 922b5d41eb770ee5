import type { Gating } from '../gate/gating.ts';
import type { Cached } from '../gate/keeping/cached.ts';
import type { World } from '../gate/world.ts';
import type { Conditional } from '../github/conditional.ts';
import type { ScheduledTrigger } from '../github/event.ts';
import type { RateLimitWatch } from '../github/rate-limit.ts';
import type { Ledger } from '../records/ledger.ts';
import type { RescoreState } from './state.ts';

/** What a scheduled run works with. */
export interface RescoreWorld extends Omit<World, 'trigger'> {
  readonly trigger: ScheduledTrigger;
}

/** Everything that the steps of a scheduled run share. */
export interface Desk {
  readonly world: RescoreWorld;
  readonly gating: Gating;
  readonly branch: string;
  readonly cached: Cached;
  /** As the last run left it. */
  readonly state: RescoreState;
  readonly conditional: Conditional;
  readonly rateLimit: RateLimitWatch;
  /** What is known of all creatives, those of open pull requests included. */
  readonly ledger: Ledger;
}
