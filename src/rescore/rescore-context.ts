import { z } from 'zod';
import { branchPrefix, shardPrefix } from '../cache/cache-keys.ts';
import { readBaselines } from '../core/verdict/baseline.ts';
import type { Gating } from '../gate/gate-context.ts';
import type { SubmissionGuard } from '../gate/resume.ts';
import { defaultBranch } from '../github/commits.ts';
import type { ScheduledTrigger } from '../github/event.ts';
import { type Conditional, createConditional, readPageMemory } from '../github/listing-pages.ts';
import { type RateLimitWatch, watchRateLimit } from '../github/rate-limit-watch.ts';
import type { World } from '../github-gate/github-context.ts';
import { type Cached, openCached } from '../github-gate/record-cache.ts';
import type { RecordSet } from '../records/ledger.ts';
import type { ChangedScores } from './changed-scores.ts';
import { createGuard } from './manner.ts';
import { mergeBaselines } from './save-state.ts';

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

/** The desk once it is known whose scores have changed. */
export interface Work extends Desk {
  readonly changed: ChangedScores;
  /** What is known of all creatives, those of open pull requests included; nothing in it is outdated. */
  readonly recordSet: RecordSet;
}

const state = z.object({
  /** By workspace id, `none` for the whole organization: ISO-8601 moment up to which changed scores were worked in. */
  cursors: z.record(z.string(), z.iso.datetime()),
  /** What failed at the last run, as `storeFailing` made it. */
  failing: z.string().nullable(),
  /** Pages of GitHub's lists with their entity tags. */
  pages: z.unknown(),
  /** Milliseconds since 1970 at which the last run looked at what is waited for. */
  lookedAt: z.number(),
  /** Whom the token writes as, where that is known; the issue is found by its author. */
  login: z.string().nullable(),
});

/** What one scheduled run tells the next, through the default branch's cache. */
export type RescoreState = z.infer<typeof state>;

/** A first run's. */
export const NO_STATE: RescoreState = { cursors: {}, failing: null, pages: [], lookedAt: 0, login: null };

/** Reads back what an earlier run kept; a first run's state where that is not what it is. */
export function readState(json: unknown): RescoreState {
  const parsed = state.safeParse(json);
  return parsed.success ? parsed.data : NO_STATE;
}

/** A shard keeps entries of its own, and reads besides what runs for pushes have kept of the branch. */
function withOwnBaselines(cached: Cached): Cached {
  return {
    ...cached,
    baselines: async () => {
      const { baselines } = await cached.own();
      const own = typeof baselines === 'string' ? readBaselines(baselines) : undefined;
      return mergeBaselines(await cached.baselines(), own);
    },
  };
}

/** Everything that the steps share. Rejects with a `GitHubProblem` when the default branch is not told. */
export async function openDesk(world: RescoreWorld, gating: Gating): Promise<Desk> {
  const { settings, trigger, github } = world;
  const rateLimit = watchRateLimit(github);
  const branch = await defaultBranch(github);
  const ofBranch = branchPrefix(branch);
  const own = settings.shard === undefined ? ofBranch : shardPrefix(branch, settings.shard);
  const scopes = { eventName: trigger.eventName, own, branch: ofBranch };
  const reopen = () => withOwnBaselines(openCached(scopes, { ...world, seals: gating.seals }));
  const cached = reopen();
  const state = readState((await cached.own()).rescore);
  const conditional = createConditional(readPageMemory(state.pages));
  return { world, gating, branch, cached, reopen, state, conditional, rateLimit, guard: createGuard(world) };
}
