import type { Warning } from '../../core/report.ts';
import type { FoundCheck } from '../../github/publish/find-checks.ts';
import type { Seals } from '../../records/seal.ts';
import type { WorkItem } from '../../runtime/assess.ts';
import type { World } from '../world.ts';
import type { Keeper } from './keeper.ts';
import { keptTexts } from './kept-texts.ts';
import { recall } from './recall.ts';
import { isKnown } from './recollect.ts';

/** Looks for what earlier runs kept of the work, as far as something of it is not known yet; says what does not open. */
export async function remember(
  world: Pick<World, 'github' | 'settings'> & Partial<Pick<World, 'trigger'>>,
  work: readonly WorkItem[],
  earlier: readonly FoundCheck[],
  { keeper, seals }: { readonly keeper: Keeper; readonly seals: Seals },
): Promise<readonly Warning[]> {
  keeper.workOn(work);
  const isMissing = () => work.some((item) => !isKnown(item, keeper));
  return await recall(keptTexts(world, earlier), { ledger: keeper.ledger, seals, isMissing });
}
