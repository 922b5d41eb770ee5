import type { Conclusion } from '../core/report.ts';
import { concludeEvaluation, type Evaluation } from '../gate/evaluation.ts';
import type { Gating } from '../gate/gate-context.ts';
import { type Judging, judge } from '../gate/pipeline.ts';
import { createTicketStore, LEASE_MARGIN_MS, MOST_BYTES, type TicketStore } from '../gate/ticket-store.ts';
import { GitHubProblem } from '../github/github-errors.ts';
import { checkRunChannel } from '../github/publish/check-run-channel.ts';
import { type Publisher, publisherOn } from '../github/publish/publisher.ts';
import type { World } from '../github-gate/github-context.ts';
import { persistingCheck, withStore } from '../github-gate/keeping-check.ts';
import { type Showing, showEvaluation } from '../github-gate/show-draft.ts';
import { renderStore } from '../records/store.ts';
import { gateOn } from './find-gates.ts';
import { type FoundGate, gateCache, gateWorldOf } from './found-gate.ts';
import { createFreshRecordSet } from './fresh-records.ts';
import { guardFor } from './manner.ts';
import type { Work } from './rescore-context.ts';

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

/** The check of a gate that another run parked, in the hands of this one. */
export interface ParkedCheck {
  readonly publisher: Publisher;
  /**
   * Says on the check that this run is at work, so that no other takes it over; everything kept stays in it. False when
   * another run has completed the check meanwhile.
   */
  take(): Promise<boolean>;
  /** Lets go without a result: all that is known by now stays in the check for the next run. Never rejects: the lease ends by itself. */
  putBack(): Promise<void>;
}

const TAKEN = 'A scheduled run looks for the answers that are waited for.';
const PUT_BACK = 'Waiting for answers: a scheduled run had to stop its look, and the next one goes on.';

/** Takes up the check run of a parked gate. */
export function parkedCheck(
  { clock, run, deadlines, publishing, log, cancelled, trigger }: World,
  { seals }: Pick<Gating, 'seals'>,
  { check: found, headSha, store }: FoundGate,
  ticketStore: Pick<TicketStore, 'store'>,
): ParkedCheck {
  const { id, name, appSlug, url } = found;
  const check = { id, name, headSha, externalId: found.externalId ?? '', appSlug, url };
  const channel = checkRunChannel({ github: publishing, log, check, cancelled });
  const publisher = publisherOn(
    {
      channel,
      checkRunId: id,
      checkUrl: url,
      login: appSlug ? `${appSlug}[bot]` : undefined,
      // Read already; only what does not open has to be told.
      earlier: store === undefined || store.unreadable.length === 0 ? [] : [found],
      problems: [],
      warnings: [],
    },
    { clock, log, event: trigger.eventName, cancelled },
  );
  /** As the check kept it: nothing is known of the gate's work before its manifests are read. */
  const asFound = (leaseUntil: number): string => {
    if (!store?.header) return '';
    const header = { ...store.header, runId: run.runId, attempt: run.runAttempt, leaseUntil };
    return renderStore(header, store.records, seals, MOST_BYTES).text;
  };
  return {
    publisher,
    take: async () => {
      const kept = asFound(deadlines.submitting.at + LEASE_MARGIN_MS);
      return kept === '' || (await channel.update(withStore({ title: TAKEN, summary: TAKEN }, kept), cancelled));
    },
    putBack: async () => {
      const kept = ticketStore.store('released').text || asFound(0);
      const output = withStore({ title: PUT_BACK, summary: PUT_BACK }, kept);
      await channel.finish({ conclusion: 'pending', output, annotations: [], statusLine: PUT_BACK });
    },
  };
}

/**
 * Shows what a gate came to on its check and in its comments; `world` is the gate's own. Rejects with a `GitHubProblem`
 * when the check could not be written.
 */
export async function showGate(world: World, gating: Gating, showing: Showing): Promise<void> {
  const ended = await showEvaluation(world, gating, showing);
  const [unshown] = ended.report.problems.slice(showing.evaluation.problems.length);
  if (unshown) throw new GitHubProblem(unshown.message);
}
