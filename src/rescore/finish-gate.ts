import type { Conclusion } from '../core/report.ts';
import { concludeEvaluation } from '../gate/conclusion.ts';
import type { Evaluation } from '../gate/draft.ts';
import { type Judging, judge } from '../gate/judge.ts';
import { createTicketStore } from '../gate/keeper.ts';
import { persistingCheck } from '../github-gate/keeping-check.ts';
import { gateOn } from './find-gates.ts';
import type { FoundGate } from './found-gate.ts';
import { gateCache } from './gate-cache.ts';
import { gateWorldOf } from './gate-world.ts';
import { createFreshRecordSet } from './outdated.ts';
import { parkedCheck } from './parked-check.ts';
import { showGate } from './show-gate.ts';
import { guardFor } from './submission-guard.ts';
import type { Work } from './work.ts';

/** What came of a gate. */
export interface Handled {
  readonly evaluation: Evaluation;
  readonly conclusion: Conclusion;
}

const OPENING = { title: 'Submitting what is new.', summary: 'Submitting what is new.' };

/**
 * Finishes a parked gate: judges it by its base branch's policy, completes its check and updates its comment; where a
 * provider still works, the check stays parked and says since when. Where the judging cannot be brought to its end, the
 * check stays parked too, because that is the scheduled run's trouble and not the gate's. Resolves with undefined when
 * another run has taken the gate up; rejects with what was wrong.
 */
export async function finishGate(work: Work, listed: FoundGate): Promise<Handled | undefined> {
  const { gating, recordSet, guard } = work;
  // Others may have been at work while this run was with the gates before.
  const gate = await gateOn(work, listed.headSha, listed.target);
  if (gate?.check.id !== listed.check.id || gate.state !== 'parked') return undefined;

  const { world, context } = gateWorldOf(work.world, gate);
  const { clock, run, deadlines, cancelled, settings } = world;
  // What Vidmob said while others were waited for may be old by now, and it costs little to know.
  const fresh = createFreshRecordSet({ ids: 'all', before: clock.now() });
  fresh.absorb(gate.store?.records ?? []);
  const ticketStore = createTicketStore({
    clock,
    seals: gating.seals,
    run,
    deadlineAt: deadlines.submitting.at,
    recordSet: fresh,
  });
  const { publisher, take, putBack } = parkedCheck(world, gating, gate, ticketStore);
  const check = persistingCheck(publisher, ticketStore, OPENING);
  const judging: Judging = {
    check: {
      ...check,
      progress: async () => undefined, // it takes seconds, and each note of progress two requests
      keep: async () => (ticketStore.hasNews() ? await check.keep() : undefined),
    },
    ticketStore,
    cached: gateCache(work, gate),
    guard: guardFor(gate, guard),
  };

  if (!(await take())) return undefined;
  try {
    const evaluation = await judge(world, gating, judging);
    recordSet.absorb(ticketStore.records());
    cancelled.throwIfAborted();
    const concludedFrom = (one: Evaluation) => concludeEvaluation(one, { canPend: true, sandbox: settings.sandbox });
    await showGate(world, gating, { evaluation, concludedFrom, context, check: publisher, ticketStore });
    return { evaluation, conclusion: concludedFrom(evaluation) };
  } catch (error) {
    await putBack();
    throw error;
  }
}
