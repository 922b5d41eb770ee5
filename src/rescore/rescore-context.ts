import { z } from 'zod';
import { branchPrefix, shardPrefix } from '../cache/cache-keys.ts';
import { readBaselines } from '../core/verdict/baseline.ts';
import type { GateContext, SubmissionGuard } from '../gate/index.ts';
import { defaultBranch } from '../github/commits.ts';
import type { ScheduledTrigger } from '../github/event.ts';
import { type Conditional, createConditional, readPageMemory } from '../github/listing-pages.ts';
import { type RateLimitWatch, watchRateLimit } from '../github/rate-limit-watch.ts';
import { type GitHubServices, openRecordCache, type RecordCache } from '../github-gate/index.ts';
import { createFreshRecordSet, type FreshRecordSet } from './fresh-records.ts';
import { mergeBaselines } from './save-state.ts';
import { createGuard } from './submission-guard.ts';

/** What a scheduled run brings with it. */
export interface RescoreServices extends Omit<GitHubServices, 'trigger'> {
  readonly trigger: ScheduledTrigger;
}

/** Everything that the steps of a scheduled run share. */
export interface RescoreContext extends RescoreServices, GateContext {
  /** The default branch. */
  readonly branch: string;
  readonly recordCache: RecordCache;
  /** Looks into the cache once more, for what others have saved since. */
  readonly reopenCache: () => RecordCache;
  /** As the last run left it. */
  readonly state: RescoreState;
  readonly conditional: Conditional;
  readonly rateLimit: RateLimitWatch;
  /** One for the whole run, because it counts what is newly submitted. */
  readonly guard: SubmissionGuard;
  /** What is known of all creatives, those of open pull requests included; nothing in it is outdated. */
  readonly recordSet: FreshRecordSet;
}

const state = z.object({
  /** By workspace id, `none` for the whole organization: ISO-8601 moment up to which changed scores were applied. */
  cursors: z.record(z.string(), z.iso.datetime()),
  /** What failed at the last run, as `storeFailing` made it. */
  failing: z.string().nullable(),
  /** Pages of GitHub's lists with their entity tags. */
  pages: z.unknown(),
  /** Milliseconds since 1970 at which the last run looked at pending answers. */
  lookedAt: z.number(),
  /** Whom the token writes as, where that is known; the issue is found by its author. */
  login: z.string().nullable(),
});

/** What one scheduled run leaves for the next, through the default branch's cache. */
export type RescoreState = z.infer<typeof state>;

/** A first run's. */
export const NO_STATE: RescoreState = { cursors: {}, failing: null, pages: [], lookedAt: 0, login: null };

/** Reads back what an earlier run kept; a first run's state where that is not what it is. */
function readState(json: unknown): RescoreState {
  const parsed = state.safeParse(json);
  return parsed.success ? parsed.data : NO_STATE;
}

/** A shard keeps entries of its own, and reads besides what runs for pushes have kept of the branch. */
function withOwnBaselines(cache: RecordCache): RecordCache {
  return {
    ...cache,
    baselines: async () => {
      const { baselines } = await cache.own();
      const own = typeof baselines === 'string' ? readBaselines(baselines) : undefined;
      return mergeBaselines(await cache.baselines(), own);
    },
  };
}

/** Opens everything that the steps share. Rejects with a `GitHubProblem` when the default branch cannot be read. */
export async function openRescore(context: RescoreServices & GateContext): Promise<RescoreContext> {
  const { settings, trigger, github } = context;
  const rateLimit = watchRateLimit(github);
  const branch = await defaultBranch(github);
  const ofBranch = branchPrefix(branch);
  const own = settings.shard === undefined ? ofBranch : shardPrefix(branch, settings.shard);
  const scopes = { eventName: trigger.eventName, own, branch: ofBranch };
  const reopenCache = () => withOwnBaselines(openRecordCache(scopes, context));
  const recordCache = reopenCache();
  const kept = readState((await recordCache.own()).rescore);
  return {
    ...context,
    branch,
    recordCache,
    reopenCache,
    state: kept,
    conditional: createConditional(readPageMemory(kept.pages)),
    rateLimit,
    guard: createGuard(context),
    recordSet: createFreshRecordSet(),
  };
}
