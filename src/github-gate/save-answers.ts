import { recordBaselines } from '../core/verdict/baseline.ts';
import type { Draft } from '../gate/draft.ts';
import type { Keeper } from '../gate/keeper.ts';
import { createLedger } from '../records/ledger.ts';
import type { Cached } from './cached.ts';
import type { World } from './world.ts';

/**
 * Keeps in the cache what a run learned, together with what was there before: one entry that grows, in the scope of the
 * pull request or the branch. A push also records the scores that later ones are compared with.
 */
export async function saveAnswers(
  { trigger, clock, settings, cancelled }: Pick<World, 'trigger' | 'clock' | 'settings' | 'cancelled'>,
  { keeper, cached }: { readonly keeper: Keeper; readonly cached: Cached },
  { judged }: Pick<Draft, 'judged'>,
): Promise<void> {
  if (settings.sandbox || cancelled.aborted || !keeper.hasNews()) return;
  const before = await cached.own();
  const ledger = createLedger();
  ledger.absorb(before.records);
  ledger.absorb(keeper.records());
  const old = trigger.kind === 'push' ? await cached.baselines() : undefined;
  const baselines = trigger.kind === 'push' ? recordBaselines(old, judged, clock.now()) : undefined;
  await cached.save({ records: ledger.all(), baselines, rescore: before.rescore });
}
