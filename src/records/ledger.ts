import type { ProviderName } from '../core/creative.ts';
import type { Ticket } from '../providers/provider.ts';
import type { ProviderRecord, Scored } from './record.ts';

/** All that is known in this run of creatives at providers, from whatever place it came. */
export interface RecordSet {
  readonly size: number;
  /** Grows with whatever is put or taken out, so that what was made of the records can be told to be up to date. */
  readonly changes: number;
  /**
   * Adds what a record knows. What is known already and better stays: an answer is not lost to a record without one, of
   * two answers the later received is kept, of two tickets the later submitted; of equals, the one put last, except that
   * a ticket never falls back to its first stage.
   */
  put(record: ProviderRecord): void;
  /** Puts them all. */
  absorb(records: Iterable<ProviderRecord>): void;
  get(provider: ProviderName, key: string): ProviderRecord | undefined;
  /** Takes a record out, such as one whose ticket names nothing any more. */
  forget(provider: ProviderName, key: string): void;
  /** In the order in which they were first put. */
  all(): ProviderRecord[];
}

/** An empty recordSet. */
export function createRecordSet(): RecordSet {
  const records = new Map<string, ProviderRecord>();
  let changes = 0;
  const place = (provider: ProviderName, key: string) => `${provider} ${key}`;
  const put = (record: ProviderRecord) => {
    const at = place(record.provider, record.key);
    const known = records.get(at);
    records.set(at, known ? merged(known, record) : record);
    changes += 1;
  };
  return {
    get size() {
      return records.size;
    },
    get changes() {
      return changes;
    },
    put,
    absorb(more) {
      for (const record of more) put(record);
    },
    get: (provider, key) => records.get(place(provider, key)),
    forget: (provider, key) => {
      records.delete(place(provider, key));
      changes += 1;
    },
    all: () => [...records.values()],
  };
}

function merged(known: ProviderRecord, added: ProviderRecord): ProviderRecord {
  return {
    ...known,
    ticket: better(known.ticket, added.ticket, isBetterTicket),
    answer: better(known.answer, added.answer, isBetterAnswer),
  };
}

function better<T>(known: T | null, added: T | null, isBetter: (added: T, known: T) => boolean): T | null {
  if (known === null || added === null) return known ?? added;
  return isBetter(added, known) ? added : known;
}

/** A submission that has come further does not fall back because an older note of it is read later. */
function isBetterTicket(added: Ticket, known: Ticket): boolean {
  if (added.submittedAt === known.submittedAt) return added.stage !== 'first';
  return added.submittedAt > known.submittedAt;
}

/** A moment that cannot be read is earlier than all others. */
function isBetterAnswer(added: Scored, known: Scored): boolean {
  const before = Date.parse(known.answeredAt);
  return Number.isNaN(before) || Date.parse(added.answeredAt) >= before;
}
