import { branchPrefix } from '../cache/keys.ts';
import type { Gating } from '../gate/gating.ts';
import { openCached } from '../gate/keeping/cached.ts';
import { defaultBranch } from '../github/commits.ts';
import { createConditional, readPageMemory } from '../github/conditional.ts';
import { watchRateLimit } from '../github/rate-limit.ts';
import { createLedger } from '../records/ledger.ts';
import { readState } from './state.ts';
import type { Desk, RescoreWorld } from './world.ts';

/** How the keys of a shard's entries begin, so that shards do not take each other's for their own. */
function ownPrefix(branch: string, { shard }: RescoreWorld['settings']): string {
  const share = shard === undefined ? '' : `${shard.index}of${shard.count}-`;
  return `${branchPrefix(branch)}${share}`;
}

/** Everything that the steps share. Rejects with a `GitHubProblem` when the default branch is not told. */
export async function openDesk(world: RescoreWorld, gating: Gating): Promise<Desk> {
  const rateLimit = watchRateLimit(world.github);
  const branch = await defaultBranch(world.github);
  const own = ownPrefix(branch, world.settings);
  const scopes = { eventName: world.trigger.eventName, own, branch: own };
  const cached = openCached(scopes, { ...world, seals: gating.seals });
  const state = readState((await cached.own()).rescore);
  const conditional = createConditional(readPageMemory(state.pages));
  return { world, gating, branch, cached, state, conditional, rateLimit, ledger: createLedger() };
}
