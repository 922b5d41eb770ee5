import { concludeDraft } from '../gate/conclusion.ts';
import type { Draft } from '../gate/draft.ts';
import { judge } from '../gate/judge.ts';
import { createKeeper } from '../gate/keeper.ts';
import { openCheck } from '../github-gate/gate.ts';
import { gateOn } from './find-gates.ts';
import type { Handled } from './finish-gate.ts';
import { type FoundGate, gateName } from './found-gate.ts';
import { gateCache } from './gate-cache.ts';
import { gateWorldOf } from './gate-world.ts';
import { NOT_SUBMITTED, SUBMITS_NOTHING } from './manner.ts';
import { createFreshLedger } from './outdated.ts';
import type { Sheet } from './sheet.ts';
import { showGate } from './show-gate.ts';
import type { Work } from './work.ts';

/** Whether anything is not known that the check was judged by. */
function isPartial({ judged }: Draft): boolean {
  return judged.some(({ assessments }) =>
    Object.values(assessments).some((one) => 'reason' in one && one.reason === NOT_SUBMITTED.reason),
  );
}

/**
 * Judges a finished gate again whose scores have changed. Where the conclusion is another than the check says, a new
 * check run tells it, because a completed one is never changed; else nothing is written. Resolves with undefined when it
 * could not be concluded this time; rejects with what was wrong.
 */
export async function rejudgeGate(work: Work, gate: FoundGate, sheet: Sheet): Promise<Handled | undefined> {
  const { gating, ledger } = work;
  const { world, context } = gateWorldOf(work.world, gate);
  const { clock, run, deadlines, log, cancelled, settings } = world;
  const fresh = createFreshLedger({ ids: 'all', before: clock.now() });
  fresh.absorb(gate.store?.records ?? []);
  const keeper = createKeeper({ clock, seals: gating.seals, run, deadlineAt: deadlines.submitting.at, ledger: fresh });
  const silent = { progress: async () => undefined, keep: async () => undefined, problems: [], earlier: [] };
  const cached = gateCache(work, gate);
  const draft = await judge(world, gating, { check: silent, keeper, cached, manner: SUBMITS_NOTHING });
  ledger.absorb(keeper.records());
  cancelled.throwIfAborted();

  const { conclusion: before } = gate.check;
  const now = concludeDraft(draft, { canPend: true, sandbox: settings.sandbox });
  if (now === 'pending') return undefined;
  const told = { draft, conclusion: now };
  if (now === before) {
    log.info(`${gateName(gate)}: scores changed, the conclusion is still ${now}.`);
    return told;
  }
  if (isPartial(draft)) {
    // Its conclusion would be another because of what is forgotten, not because of what has changed.
    sheet.warn(
      `${gateName(gate)}: scores changed, but not everything is kept that its check was judged by. Run its job again.`,
    );
    return told;
  }
  const newest = await gateOn(work, gate.headSha, gate.target);
  if (newest?.check.id !== gate.check.id) return told; // a run of its own judges it anew
  log.info(`${gateName(gate)}: scores changed, and ${before} became ${now}.`);
  const publisher = await openCheck(world, context, keeper);
  const problems = [...draft.problems, ...publisher.problems];
  const shown = { ...draft, problems };
  const concludedFrom = (one: Draft) =>
    publisher.settle(concludeDraft(one, { canPend: true, sandbox: settings.sandbox }));
  await showGate(world, gating, { draft: shown, concludedFrom, context, check: publisher, keeper });
  return { draft: shown, conclusion: concludedFrom(shown) };
}
