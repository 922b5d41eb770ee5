import type { Conclusion } from '../core/report.ts';
import {
  concludeEvaluation,
  createTicketStore,
  type Evaluation,
  evaluateSource,
  type GateContext,
  LEASE_MARGIN_MS,
  MOST_BYTES,
  reportEvaluation,
  type TicketStore,
} from '../gate/index.ts';
import { GitHubProblem } from '../github/github-errors.ts';
import { checkRunChannel } from '../github/publish/check-run-channel.ts';
import { type Publisher, publisherOn } from '../github/publish/publisher.ts';
import { type GitHubContext, gitHubRecords, gitHubSource, publishResult } from '../github-gate/index.ts';
import { renderStore } from '../records/write-store.ts';
import { gateOn } from './find-gates.ts';
import { type FoundGate, gateCache, gateContextOf } from './found-gate.ts';
import { createFreshRecordSet } from './fresh-records.ts';
import type { RescoreContext } from './rescore-context.ts';
import { guardFor } from './submission-guard.ts';

/** A gate's result as a scheduled run has made it. */
export interface FinishedGate {
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
export async function finishGate(context: RescoreContext, listed: FoundGate): Promise<FinishedGate | undefined> {
  // Others may have been at work while this run was with the gates before.
  const gate = await gateOn(context, listed.headSha, listed.target);
  if (gate?.check.id !== listed.check.id || gate.state !== 'parked') return undefined;

  const own = gateContextOf(context, gate);
  const ticketStore = storeFor(own, gate);
  const { publisher, take, putBack } = parkedCheck(own, gate, ticketStore);
  const progress = {
    problems: [],
    superseded: publisher.superseded,
    show: async () => undefined, // it takes seconds, and each note of progress two requests
    persist: async () => (ticketStore.hasNews() ? await publisher.persist() : undefined),
  };
  const known = gitHubRecords(own, publisher.earlier, gateCache(context, gate));
  const source = gitHubSource(own);
  const guard = guardFor(gate, context.guard);

  if (!(await take())) return undefined;
  try {
    const evaluation = await evaluateSource(own, { source, known, progress }, { ticketStore, guard });
    context.recordSet.absorb(ticketStore.records());
    own.cancelled.throwIfAborted();
    return await showGate(own, evaluation, publisher, ticketStore);
  } catch (error) {
    await putBack();
    throw error;
  }
}

/**
 * A ticket store with what a gate keeps. A live answer that came while others were pending may be old by now, and costs
 * little to ask again.
 */
export function storeFor({ clock, seals, run, deadlines }: GitHubContext, { store }: FoundGate): TicketStore {
  const recordSet = createFreshRecordSet({ ids: 'all', before: clock.now() });
  recordSet.absorb(store?.records ?? []);
  return createTicketStore({ clock, seals, run, deadlineAt: deadlines.submitting.at, recordSet });
}

/**
 * Shows the result of a gate on its check and in its comments; `context` is the gate's own. Rejects with a
 * `GitHubProblem` when the check could not be written.
 */
export async function showGate(
  context: GitHubContext,
  evaluation: Evaluation,
  publisher: Publisher,
  ticketStore: TicketStore,
): Promise<FinishedGate> {
  const { event } = gitHubSource(context);
  const { warnings } = publisher;
  const conclusionOf = (one: Evaluation) => publisher.settle(concludeEvaluation(one, context.settings));
  const result = reportEvaluation(context, { event, evaluation, conclusionOf, warnings, ticketStore });
  const { unwritten } = await publishResult(context, publisher, result);
  if (unwritten) throw new GitHubProblem(unwritten.message);
  return { evaluation, conclusion: result.report.conclusion };
}

/** The check of a gate that another run parked, in the hands of this one. */
interface ParkedCheck {
  readonly publisher: Publisher;
  /**
   * Says on the check that this run is at work, so that no other takes it over; everything kept stays in it. False when
   * another run has completed the check meanwhile.
   */
  take(): Promise<boolean>;
  /** Lets go without a result: all that is known by now stays in the check for the next run. Never rejects: the lease ends by itself. */
  putBack(): Promise<void>;
}

const TAKEN = 'A scheduled run is looking for the pending answers.';
const PUT_BACK = 'Waiting for answers: a scheduled run had to stop, and the next one continues.';

/** Takes up the check run of a parked gate. */
function parkedCheck(
  context: Pick<GitHubContext, 'clock' | 'run' | 'deadlines' | 'publishing' | 'log' | 'cancelled' | 'trigger'> &
    Pick<GateContext, 'seals'>,
  { check: found, headSha, store }: FoundGate,
  ticketStore: Pick<TicketStore, 'store'>,
): ParkedCheck {
  const { clock, run, deadlines, publishing, log, cancelled, trigger, seals } = context;
  const { id, name, appSlug, url } = found;
  const check = { id, name, headSha, externalId: found.externalId ?? '', appSlug, url };
  // Nothing is known of the gate's work before its manifests are read: until then the check carries what it did.
  let carried: string | undefined;
  const attachment = (state: 'live' | 'released') => carried ?? ticketStore.store(state).text;
  const channel = checkRunChannel({ github: publishing, log, check, attachment, cancelled });
  const publisher = publisherOn(
    {
      channel,
      checkRunId: id,
      checkUrl: url,
      login: appSlug ? `${appSlug}[bot]` : undefined,
      // Read already; only what does not open has to be reported.
      earlier: store === undefined || store.unreadable.length === 0 ? [] : [found],
      problems: [],
      warnings: [],
    },
    { clock, log, event: trigger.eventName, cancelled, opening: { output: OPENING, statusLine: OPENING.title } },
  );
  const asFound = (leaseUntil: number): string => {
    if (!store?.header) return '';
    const header = { ...store.header, runId: run.runId, attempt: run.runAttempt, leaseUntil };
    return renderStore(header, store.records, seals, MOST_BYTES).text;
  };
  return {
    publisher,
    take: async () => {
      carried = asFound(deadlines.submitting.at + LEASE_MARGIN_MS);
      const isOurs = carried === '' || (await channel.update({ title: TAKEN, summary: TAKEN }, cancelled));
      carried = undefined;
      return isOurs;
    },
    putBack: async () => {
      carried = ticketStore.store('released').text || asFound(0);
      const output = { title: PUT_BACK, summary: PUT_BACK };
      await channel.finish({ conclusion: 'pending', output, annotations: [], statusLine: PUT_BACK });
    },
  };
}
