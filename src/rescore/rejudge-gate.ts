import { concludeEvaluation } from '../gate/conclusion.ts';
import type { Evaluation } from '../gate/draft.ts';
import { judge } from '../gate/judge.ts';
import { createTicketStore } from '../gate/keeper.ts';
import { openCheck } from '../github-gate/gate.ts';
import { gateOn } from './find-gates.ts';
import type { Handled } from './finish-gate.ts';
import { type FoundGate, gateName } from './found-gate.ts';
import { gateCache } from './gate-cache.ts';
import { gateWorldOf } from './gate-world.ts';
import { createFreshRecordSet } from './outdated.ts';
import type { RunLog } from './sheet.ts';
import { showGate } from './show-gate.ts';
import { NOT_SUBMITTED, SUBMITS_NOTHING } from './submission-guard.ts';
import type { Work } from './work.ts';

/** Whether anything is not known that the check was judged by. */
function isPartial({ judged }: Evaluation): boolean {
  return judged.some(({ assessments }) =>
    Object.values(assessments).some(
      (one) => one !== undefined && 'reason' in one && one.reason === NOT_SUBMITTED.reason,
    ),
  );
}

/**
 * Judges a finished gate again whose scores have changed. Where the conclusion is another than the check says, a new
 * check run tells it, because a completed one is never changed; else nothing is written. Resolves with undefined when it
 * could not be concluded this time; rejects with what was wrong.
 */
export async function rejudgeGate(work: Work, gate: FoundGate, runLog: RunLog): Promise<Handled | undefined> {
  const { gating, recordSet } = work;
  const { world, context } = gateWorldOf(work.world, gate);
  const { clock, run, deadlines, log, cancelled, settings } = world;
  const fresh = createFreshRecordSet({ ids: 'all', before: clock.now() });
  fresh.absorb(gate.store?.records ?? []);
  const ticketStore = createTicketStore({
    clock,
    seals: gating.seals,
    run,
    deadlineAt: deadlines.submitting.at,
    recordSet: fresh,
  });
  const silent = { progress: async () => undefined, keep: async () => undefined, problems: [], earlier: [] };
  const cached = gateCache(work, gate);
  const evaluation = await judge(world, gating, { check: silent, ticketStore, cached, guard: SUBMITS_NOTHING });
  recordSet.absorb(ticketStore.records());
  cancelled.throwIfAborted();

  const { conclusion: before } = gate.check;
  const now = concludeEvaluation(evaluation, { canPend: true, sandbox: settings.sandbox });
  if (now === 'pending') return undefined;
  const told = { evaluation, conclusion: now };
  if (now === before) {
    log.info(`${gateName(gate)}: scores changed, the conclusion is still ${now}.`);
    return told;
  }
  if (isPartial(evaluation)) {
    // Its conclusion would be another because of what is forgotten, not because of what has changed.
    runLog.warn(
      `${gateName(gate)}: scores changed, but not everything is kept that its check was judged by. Run its job again.`,
    );
    return told;
  }
  const newest = await gateOn(work, gate.headSha, gate.target);
  if (newest?.check.id !== gate.check.id) return told; // a run of its own judges it anew
  log.info(`${gateName(gate)}: scores changed, and ${before} became ${now}.`);
  const publisher = await openCheck(world, context, ticketStore);
  const problems = [...evaluation.problems, ...publisher.problems];
  const shown = { ...evaluation, problems };
  const concludedFrom = (one: Evaluation) =>
    publisher.settle(concludeEvaluation(one, { canPend: true, sandbox: settings.sandbox }));
  await showGate(world, gating, { evaluation: shown, concludedFrom, context, check: publisher, ticketStore });
  return { evaluation: shown, conclusion: concludedFrom(shown) };
}
