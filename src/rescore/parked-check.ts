import type { Gating } from '../gate/gating.ts';
import { LEASE_MARGIN_MS, MOST_BYTES, type TicketStore } from '../gate/keeper.ts';
import { checkRunChannel } from '../github/publish/check-run-channel.ts';
import { type Publisher, publisherOn } from '../github/publish/publisher.ts';
import { withStore } from '../github-gate/keeping-check.ts';
import type { World } from '../github-gate/world.ts';
import { renderStore } from '../records/write-store.ts';
import type { FoundGate } from './found-gate.ts';

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
