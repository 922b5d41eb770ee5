import type { Conclusion } from '../core/report.ts';
import { concludeDraft } from '../gate/conclusion.ts';
import type { Draft } from '../gate/draft.ts';
import { type Judging, judge } from '../gate/judge.ts';
import { createKeeper } from '../gate/keeper.ts';
import { keepingCheck } from '../github-gate/keeping-check.ts';
import { gateOn } from './find-gates.ts';
import type { FoundGate } from './found-gate.ts';
import { gateCache } from './gate-cache.ts';
import { gateWorldOf } from './gate-world.ts';
import { mannerFor } from './manner.ts';
import { createFreshLedger } from './outdated.ts';
import { parkedCheck } from './parked-check.ts';
import { showGate } from './show-gate.ts';
import type { Work } from './work.ts';

/** What came of a gate. */
export interface Handled {
  readonly draft: Draft;
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
  const { gating, ledger, manner } = work;
  // Others may have been at work while this run was with the gates before.
  const gate = await gateOn(work, listed.headSha, listed.target);
  if (gate?.check.id !== listed.check.id || gate.state !== 'parked') return undefined;

  const { world, context } = gateWorldOf(work.world, gate);
  const { clock, run, deadlines, cancelled, settings } = world;
  // What Vidmob said while others were waited for may be old by now, and it costs little to know.
  const fresh = createFreshLedger({ ids: 'all', before: clock.now() });
  fresh.absorb(gate.store?.records ?? []);
  const keeper = createKeeper({ clock, seals: gating.seals, run, deadlineAt: deadlines.submitting.at, ledger: fresh });
  const { publisher, take, putBack } = parkedCheck(world, gating, gate, keeper);
  const check = keepingCheck(publisher, keeper, OPENING);
  const judging: Judging = {
    check: {
      ...check,
      progress: async () => undefined, // it takes seconds, and each note of progress two requests
      keep: async () => (keeper.hasNews() ? await check.keep() : undefined),
    },
    keeper,
    cached: gateCache(work, gate),
    manner: mannerFor(gate, manner),
  };

  if (!(await take())) return undefined;
  try {
    const draft = await judge(world, gating, judging);
    ledger.absorb(keeper.records());
    cancelled.throwIfAborted();
    const concludedFrom = (one: Draft) => concludeDraft(one, { canPend: true, sandbox: settings.sandbox });
    await showGate(world, gating, { draft, concludedFrom, context, check: publisher, keeper });
    return { draft, conclusion: concludedFrom(draft) };
  } catch (error) {
    await putBack();
    throw error;
  }
}
