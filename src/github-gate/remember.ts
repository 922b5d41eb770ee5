import type { Warning } from '../core/report.ts';
import type { TicketStore } from '../gate/keeper.ts';
import { loadFrom } from '../gate/recall.ts';
import { isKnown } from '../gate/recollect.ts';
import type { FoundCheck } from '../github/publish/find-checks.ts';
import type { Seals } from '../records/seal.ts';
import type { WorkItem } from '../runtime/assess.ts';
import type { Cached } from './cached.ts';
import { furtherTexts, textsOf } from './kept-texts.ts';
import type { World } from './world.ts';

/** Where a run remembers earlier ones. */
export interface Memory {
  readonly ticketStore: TicketStore;
  readonly seals: Seals;
  readonly cached: Cached;
}

/**
 * Looks for what earlier runs kept of the work, the cheapest place first and only as far as something is not known yet:
 * our earlier check runs on this commit, the cache, then check runs elsewhere. Says what does not open.
 */
export async function loadKnown(
  world: Pick<World, 'github' | 'settings'> & Partial<Pick<World, 'trigger'>>,
  work: readonly WorkItem[],
  earlier: readonly FoundCheck[],
  { ticketStore, seals, cached }: Memory,
): Promise<readonly Warning[]> {
  ticketStore.workOn(work);
  const { recordSet } = ticketStore;
  const isMissing = () => work.some((item) => !isKnown(item, ticketStore));
  const into = { recordSet, seals, isMissing };
  const onThisCommit = await loadFrom(oneAtATime(textsOf(earlier)), into);
  if (isMissing()) {
    for (const { records } of await Promise.all([cached.own(), cached.ofBranch()])) recordSet.absorb(records);
  }
  return [...onThisCommit, ...(await loadFrom(furtherTexts(world), into))];
}

async function* oneAtATime<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  for (const item of items) yield [item];
}
