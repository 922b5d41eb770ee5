import { createHash } from 'node:crypto';
import type { Scored } from '../core/assessment.ts';
import { type Creative, identityOf, type ProviderName } from '../core/creative.ts';
import type { Provider, Ticket } from '../providers/provider.ts';

/** What is known of one creative at one provider, from this run or an earlier one. */
export interface ProviderRecord {
  readonly provider: ProviderName;
  /** `recordKey` of provider, identity and content. */
  readonly key: string;
  /** Null where nothing was accepted, or the ticket is no longer known. */
  readonly ticket: Ticket | null;
  /** Null while unfinished, or where only the ticket is known. */
  readonly answer: Scored | null;
}

const KEY_BYTES = 12;

/** The key of a creative's record: a digest over provider, identity and content, in 16 characters of base64url. */
export function recordKey(provider: Pick<Provider, 'name' | 'contentKey'>, creative: Creative): string {
  const judged = JSON.stringify([provider.name, identityOf(creative), provider.contentKey(creative)]);
  return createHash('sha256').update(judged).digest().subarray(0, KEY_BYTES).toString('base64url');
}

/** All that is known in this run of creatives at providers, from whatever place it came. */
export interface RecordSet {
  readonly size: number;
  /** Increases with every change, so that callers can check whether what they derived from the records is current. */
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
