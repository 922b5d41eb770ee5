import { branchPrefix, shardPrefix } from '../cache/keys.ts';
import { readBaselines } from '../core/verdict/baseline.ts';
import type { Gating } from '../gate/gating.ts';
import { defaultBranch } from '../github/commits.ts';
import { createConditional, readPageMemory } from '../github/conditional.ts';
import { watchRateLimit } from '../github/rate-limit.ts';
import { type Cached, openCached } from '../github-gate/cached.ts';
import { mergeBaselines } from './keep.ts';
import { readState } from './state.ts';
import { createGuard } from './submission-guard.ts';
import type { Desk, RescoreWorld } from './world.ts';

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
