import type { Warning } from '../core/report.ts';
import type { Keeper } from '../gate/keeper.ts';
import { recall } from '../gate/recall.ts';
import { isKnown } from '../gate/recollect.ts';
import type { FoundCheck } from '../github/publish/find-checks.ts';
import type { Seals } from '../records/seal.ts';
import type { WorkItem } from '../runtime/assess.ts';
import type { Cached } from './cached.ts';
import { furtherTexts, textsOf } from './kept-texts.ts';
import type { World } from './world.ts';

/** Where a run remembers earlier ones. */
export interface Memory {
  readonly keeper: Keeper;
  readonly seals: Seals;
  readonly cached: Cached;
}

/**
 * Looks for what earlier runs kept of the work, the cheapest place first and only as far as something is not known yet:
 * our earlier check runs on this commit, the cache, then check runs elsewhere. Says what does not open.
 */
export async function remember(
  world: Pick<World, 'github' | 'settings'> & Partial<Pick<World, 'trigger'>>,
  work: readonly WorkItem[],
  earlier: readonly FoundCheck[],
  { keeper, seals, cached }: Memory,
): Promise<readonly Warning[]> {
  keeper.workOn(work);
  const { ledger } = keeper;
  const isMissing = () => work.some((item) => !isKnown(item, keeper));
  const into = { ledger, seals, isMissing };
  const onThisCommit = await recall(oneAtATime(textsOf(earlier)), into);
  if (isMissing()) {
    for (const { records } of await Promise.all([cached.own(), cached.ofBranch()])) ledger.absorb(records);
  }
  return [...onThisCommit, ...(await recall(furtherTexts(world), into))];
}

async function* oneAtATime<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  for (const item of items) yield [item];
}
