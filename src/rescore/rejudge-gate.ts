import { concludeDraft } from '../gate/conclusion.ts';
import { type Conducted, conduct } from '../gate/conduct.ts';
import { openCheck } from '../gate/gate.ts';
import { type Judging, judge } from '../gate/judge.ts';
import { createKeeper } from '../gate/keeping/keeper.ts';
import { type FoundGate, gateName } from './found-gate.ts';
import { inGateCache } from './gate-cache.ts';
import { gateWorldOf } from './gate-world.ts';
import { rescoreManner } from './manner.ts';
import { withoutAnswers } from './outdated.ts';
import type { Desk } from './world.ts';

/**
 * Judges a finished gate again whose scores have changed. Where the conclusion is another than the check says, a new
 * check run tells it, because a completed one is never changed; else nothing is written. Undefined when it could not be
 * concluded anew.
 */
export async function rejudgeGate(
  { world: given, gating, ledger, cached }: Desk,
  gate: FoundGate,
  changed: ReadonlySet<string>,
): Promise<Pick<Conducted, 'draft'> | undefined> {
  const { world, context } = gateWorldOf(given, gate);
  const { clock, run, deadlines, log } = world;
  const keeper = createKeeper({ clock, seals: gating.seals, run, deadlineAt: deadlines.submitting.at });
  keeper.ledger.absorb(withoutAnswers(gate.store?.records ?? [], changed));
  const silent = { progress: async () => undefined, keep: async () => undefined, problems: [], earlier: [] };
  const judging: Judging = { check: silent, keeper, cached: inGateCache(cached), manner: rescoreManner(given.trigger) };
  const draft = await judge(world, gating, judging);
  ledger.absorb(keeper.records());
  const conclusion = concludeDraft(draft, { canPend: true, sandbox: world.settings.sandbox });
  if (conclusion === 'pending') return undefined;
  if (conclusion === gate.check.conclusion) {
    log.info(`${gateName(gate)}: scores changed, the conclusion is still ${conclusion}.`);
    return { draft };
  }
  log.info(`${gateName(gate)}: scores changed, and ${gate.check.conclusion} became ${conclusion}.`);
  const check = await openCheck(world, context, keeper);
  return await conduct(world, gating, { ...judging, context, check });
}
