import type { Scored } from '../core/assessment.ts';
import type { ProviderName } from '../core/creative.ts';
import { byProvider, PROVIDERS } from '../providers/modules.ts';
import type { Ticket } from '../providers/provider.ts';
import { isFresh, isTicketUsable } from '../records/lifetime.ts';
import { createRecordSet, type ProviderRecord, type RecordSet, recordKey } from '../records/record-set.ts';
import type { Seals } from '../records/seal.ts';
import { type NotStored, renderStore } from '../records/write-store.ts';
import type { WorkItem } from '../runtime/assess.ts';
import type { Assessed } from '../runtime/follow.ts';
import type { Clock } from '../time/clock.ts';

/** What the store takes of a check run's text, in bytes: tickets the most; answers not what people need to read. */
export const MOST_BYTES = 60_000;
const BYTES_WITH_ANSWERS = 40_000;
/** Nobody takes a live run's store over until so long after its deadline (contract section 8). */
export const LEASE_MARGIN_MS = 10 * 60_000;

/** What is known of an item that can be relied on now. */
interface Known {
  readonly answer: Scored | undefined;
  readonly ticket: Ticket | undefined;
}

/** What goes into a check run's text, and the unfinished submissions that found no room in it. */
export interface StoredTickets {
  readonly text: string;
  readonly left: Readonly<Record<ProviderName, number>>;
}

/** Keeps tickets and answers while a run works, and seals them for its check run. */
export interface TicketStore {
  /** Everything known, from earlier runs and this one. */
  readonly recordSet: RecordSet;
  known(item: WorkItem): Known;
  /** From now on the store is about these items; what is known of others is not written into it. */
  workOn(items: readonly WorkItem[]): void;
  accepted(items: readonly WorkItem[], ticket: Ticket): void;
  ended(results: ReadonlyMap<WorkItem, Assessed>): void;
  /** What is known of the work. */
  records(): readonly ProviderRecord[];
  /** Whether this run learned anything that was not known before. */
  hasNews(): boolean;
  /** The store for a check run's text; empty when there is nothing to keep. `released`: another run may go on, `live`: not before the lease ends. */
  store(state: 'live' | 'released'): StoredTickets;
}

/** What a ticketStore is made of. */
export interface TicketStoreOptions {
  readonly clock: Pick<Clock, 'now'>;
  readonly seals: Seals;
  readonly run: { readonly runId: number; readonly runAttempt: number };
  /** When the run stops looking, milliseconds since 1970. */
  readonly deadlineAt: number;
  /** What is known already; nothing by default. */
  readonly recordSet?: RecordSet;
}

const NONE_LEFT = byProvider(() => 0);

/** A ticketStore that knows nothing yet. */
export function createTicketStore({
  clock,
  seals,
  run,
  deadlineAt,
  recordSet = createRecordSet(),
}: TicketStoreOptions): TicketStore {
  let items: readonly WorkItem[] = [];
  let isNews = false;
  // Sealing is dear, and a check is updated more often than anything is learned.
  const rendered = new Map<'live' | 'released', { readonly of: number; readonly store: StoredTickets }>();
  const keys = new WeakMap<WorkItem, string>();
  const keyOf = (item: WorkItem): string => {
    const key = keys.get(item) ?? recordKey(item.provider, item.creative);
    keys.set(item, key);
    return key;
  };
  const recordOf = (item: WorkItem) => recordSet.get(item.provider.name, keyOf(item));

  const records = (): ProviderRecord[] => {
    const found = new Map<string, ProviderRecord>();
    for (const record of items.map(recordOf)) {
      if (record && (record.ticket || record.answer)) found.set(`${record.provider} ${record.key}`, record);
    }
    return [...found.values()];
  };

  const render = (state: 'live' | 'released'): StoredTickets => {
    const kept = records().filter(({ provider }) => seals.knows(provider));
    // A run at work says so before it has anything to keep: a check that it leaves behind, killed, is known as such.
    const isIdle = state === 'released' || PROVIDERS.every((name) => !seals.knows(name));
    if (kept.length === 0 && isIdle) return { text: '', left: NONE_LEFT };
    const header = {
      runId: run.runId,
      attempt: run.runAttempt,
      leaseUntil: state === 'live' ? deadlineAt + LEASE_MARGIN_MS : 0,
      unfinished: unfinishedIn(kept),
      workspaces: workspacesOf(items),
      held: kept.length,
    };
    const effort = state === 'live' ? 'quick' : 'tight';
    const { text, left } = renderStore(header, kept, seals, MOST_BYTES, BYTES_WITH_ANSWERS, effort);
    return { text, left: unfinishedLeft(kept, left) };
  };

  return {
    recordSet,
    known: (item) => {
      const record = recordOf(item);
      const now = clock.now();
      if (record === undefined) return { answer: undefined, ticket: undefined };
      const answer = record.answer !== null && isFresh(record, now) ? record.answer : undefined;
      const ticket = record.ticket !== null && isTicketUsable(record, now) ? record.ticket : undefined;
      return { answer, ticket };
    },
    workOn: (given) => {
      items = given;
      rendered.clear();
    },
    records,
    hasNews: () => isNews,
    accepted: (given, ticket) => {
      isNews = true;
      for (const item of given) {
        const known = recordOf(item);
        // A new submission is pending, however much was known before.
        if (known?.answer && !isFresh(known, clock.now())) recordSet.forget(known.provider, known.key);
        recordSet.put({ provider: item.provider.name, key: keyOf(item), ticket, answer: null });
      }
    },
    ended: (results) => {
      isNews ||= results.size > 0;
      for (const [item, { assessment, ticket }] of results) {
        const answer = assessment.status === 'scored' ? assessment : null;
        const key = keyOf(item);
        if (ticket === null && answer === null) recordSet.forget(item.provider.name, key);
        else recordSet.put({ provider: item.provider.name, key, ticket, answer });
      }
    },
    store: (state) => {
      const known = rendered.get(state);
      if (known?.of === recordSet.changes) return known.store;
      const store = render(state);
      rendered.set(state, { of: recordSet.changes, store });
      return store;
    },
  };
}

function unfinishedIn(records: readonly ProviderRecord[]): Readonly<Record<ProviderName, number>> {
  return byProvider((name) => records.filter(({ provider, answer }) => provider === name && !answer).length);
}

/** Tickets of finished work are the first to be left out; an answer that is lost with them costs no more than time. */
function unfinishedLeft(records: readonly ProviderRecord[], left: NotStored): Readonly<Record<ProviderName, number>> {
  const finished = (name: ProviderName) =>
    records.filter(({ provider, ticket, answer }) => provider === name && ticket && answer).length;
  return byProvider((name) => Math.max(0, left[name].tickets - finished(name)));
}

function workspacesOf(items: readonly WorkItem[]): number[] {
  const ids = items.map(({ creative }) => creative.workspaceId).filter((id) => id !== undefined);
  return [...new Set(ids)].sort((a, b) => a - b);
}
