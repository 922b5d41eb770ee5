import { PROVIDERS, type ProviderName } from '../../core/creative.ts';
import type { Ticket } from '../../providers/provider.ts';
import { createLedger, type Ledger } from '../../records/ledger.ts';
import { isFresh, isTicketUsable } from '../../records/lifetime.ts';
import { type ProviderRecord, recordKey, type Scored } from '../../records/record.ts';
import type { Seals } from '../../records/seal.ts';
import { renderStore } from '../../records/store.ts';
import type { WorkItem } from '../../runtime/assess.ts';
import type { Clock } from '../../runtime/clock.ts';
import type { Assessed } from '../../runtime/follow.ts';

/** What the store takes of a check run's text, in bytes: enough for most runs, and what tickets may take beyond. */
const USUAL_BYTES = 40_000;
const MOST_BYTES = 60_000;
/** Nobody takes a live run's store over until so long after its deadline (contract section 8). */
const LEASE_MARGIN_MS = 10 * 60_000;

/** What is known of an item that can be relied on now. */
export interface Known {
  readonly answer: Scored | undefined;
  readonly ticket: Ticket | undefined;
}

/** Keeps tickets and answers while a run works, and seals them for its check run. */
export interface Keeper {
  /** Everything known, from earlier runs and this one. */
  readonly ledger: Ledger;
  known(item: WorkItem): Known;
  /** From now on the store is about these items; what is known of others is not written into it. */
  workOn(items: readonly WorkItem[]): void;
  accepted(items: readonly WorkItem[], ticket: Ticket): void;
  ended(results: ReadonlyMap<WorkItem, Assessed>): void;
  /** What is known of the work. */
  records(): readonly ProviderRecord[];
  /** Whether this run learned anything that was not known before. */
  hasNews(): boolean;
  /** The store for a check run's text; empty when there is nothing to keep. `released`: another run may go on. */
  store(state: 'live' | 'released'): { readonly text: string; readonly left: Readonly<Record<ProviderName, number>> };
}

/** What a keeper is made of. */
export interface KeeperOptions {
  readonly clock: Pick<Clock, 'now'>;
  readonly seals: Seals;
  readonly run: { readonly runId: number; readonly runAttempt: number };
  /** When the run stops looking, milliseconds since 1970. */
  readonly deadlineAt: number;
  /** What is known already; nothing by default. */
  readonly ledger?: Ledger;
}

const NONE_LEFT: Readonly<Record<ProviderName, number>> = { vidmob: 0, ias: 0, verity: 0 };

/** A keeper that knows nothing yet. */
export function createKeeper({ clock, seals, run, deadlineAt, ledger = createLedger() }: KeeperOptions): Keeper {
  let items: readonly WorkItem[] = [];
  let isNews = false;
  const keyOf = ({ provider, creative }: WorkItem) => recordKey(provider, creative);
  const recordOf = (item: WorkItem) => ledger.get(item.provider.name, keyOf(item));

  const records = (): ProviderRecord[] => {
    const found = new Map<string, ProviderRecord>();
    for (const record of items.map(recordOf)) {
      if (record && (record.ticket || record.answer)) found.set(`${record.provider} ${record.key}`, record);
    }
    return [...found.values()];
  };

  return {
    ledger,
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
    },
    records,
    hasNews: () => isNews,
    accepted: (given, ticket) => {
      isNews = true;
      for (const item of given) {
        ledger.put({ provider: item.provider.name, key: keyOf(item), ticket, answer: null });
      }
    },
    ended: (results) => {
      isNews ||= results.size > 0;
      for (const [item, { assessment, ticket }] of results) {
        const answer = assessment.status === 'scored' ? assessment : null;
        const key = keyOf(item);
        if (ticket === null && answer === null) ledger.forget(item.provider.name, key);
        else ledger.put({ provider: item.provider.name, key, ticket, answer });
      }
    },
    store: (state) => {
      const kept = records();
      if (kept.length === 0) return { text: '', left: NONE_LEFT };
      const open = (name: ProviderName) => kept.filter(({ provider, answer }) => provider === name && !answer).length;
      const header = {
        runId: run.runId,
        attempt: run.runAttempt,
        leaseUntil: state === 'live' ? deadlineAt + LEASE_MARGIN_MS : 0,
        unfinished: { vidmob: open('vidmob'), ias: open('ias'), verity: open('verity') },
        workspaces: workspacesOf(items),
      };
      const usual = renderStore(header, kept, seals, USUAL_BYTES);
      const isWhole = PROVIDERS.every((name) => usual.left[name].tickets === 0);
      const { text, left } = isWhole ? usual : renderStore(header, kept, seals, MOST_BYTES);
      return { text, left: { vidmob: left.vidmob.tickets, ias: left.ias.tickets, verity: left.verity.tickets } };
    },
  };
}

function workspacesOf(items: readonly WorkItem[]): number[] {
  const ids = items.map(({ creative }) => creative.workspaceId).filter((id) => id !== undefined);
  return [...new Set(ids)].sort((a, b) => a - b);
}
