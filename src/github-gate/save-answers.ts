import { recordBaselines } from '../core/verdict/baseline.ts';
import type { Evaluation } from '../gate/draft.ts';
import type { TicketStore } from '../gate/keeper.ts';
import { createRecordSet } from '../records/record-set.ts';
import type { Cached } from './cached.ts';
import type { World } from './world.ts';

/**
 * Keeps in the cache what a run learned, together with what was there before: one entry that grows, in the scope of the
 * pull request or the branch. A push also records the scores that later ones are compared with.
 */
export async function saveAnswers(
  { trigger, clock, settings, cancelled }: Pick<World, 'trigger' | 'clock' | 'settings' | 'cancelled'>,
  { ticketStore, cached }: { readonly ticketStore: TicketStore; readonly cached: Cached },
  { judged }: Pick<Evaluation, 'judged'>,
): Promise<void> {
  if (settings.sandbox || cancelled.aborted || !ticketStore.hasNews()) return;
  const before = await cached.own();
  const recordSet = createRecordSet();
  recordSet.absorb(before.records);
  recordSet.absorb(ticketStore.records());
  const old = trigger.kind === 'push' ? await cached.baselines() : undefined;
  const baselines = trigger.kind === 'push' ? recordBaselines(old, judged, clock.now()) : undefined;
  await cached.save({ records: recordSet.all(), baselines, rescore: before.rescore });
}
