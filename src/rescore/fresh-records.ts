import { moduleOf } from '../providers/modules.ts';
import { createRecordSet, type ProviderRecord, type RecordSet } from '../records/record-set.ts';

/** Which live answers may be another by now. */
export interface Outdated {
  /** Ids of submissions whose answers changed. */
  readonly ids: ReadonlySet<string> | 'all';
  /** Milliseconds since 1970: a later answer has been fetched again already. */
  readonly before: number;
}

/** A provider's id of a submission whose answer is live; undefined for others, and where nothing was accepted. */
function idOf({ provider, ticket, answer }: ProviderRecord): string | undefined {
  return moduleOf(provider).answers.areLive ? (ticket?.id ?? answer?.ticket ?? undefined) : undefined;
}

function isOutdated(record: ProviderRecord, { ids, before }: Outdated): boolean {
  const { provider, answer } = record;
  if (!moduleOf(provider).answers.areLive || answer === null || Date.parse(answer.answeredAt) >= before) return false;
  const id = idOf(record);
  return ids === 'all' || (id !== undefined && ids.has(id));
}

/** A record set whose outdated answers can be marked. */
export interface FreshRecordSet extends RecordSet {
  /** From now on no outdated answer is taken in. */
  refuse(outdated: Outdated): void;
}

const NOTHING_OUTDATED: Outdated = { ids: new Set(), before: 0 };

/**
 * A record set that takes no outdated answer in, wherever it comes from: the tickets stay, so that the scores are fetched
 * again. Filtering once at the beginning would not do, because further places are read on the way.
 */
export function createFreshRecordSet(known: Outdated = NOTHING_OUTDATED): FreshRecordSet {
  const recordSet = createRecordSet();
  let outdated = known;
  const put = (record: ProviderRecord) =>
    recordSet.put(isOutdated(record, outdated) ? { ...record, answer: null } : record);
  return {
    ...recordSet,
    get size() {
      return recordSet.size;
    },
    // Copied by the spread it would stand still, and a ticket store would take what it has rendered for up to date.
    get changes() {
      return recordSet.changes;
    },
    put,
    refuse: (more) => {
      outdated = more;
    },
    absorb: (more) => {
      for (const record of more) put(record);
    },
  };
}

/** Whether any of the records belongs to one of the submissions. */
export function holdsAny(records: readonly ProviderRecord[], ids: ReadonlySet<string>): boolean {
  return records.some((record) => {
    const id = idOf(record);
    return id !== undefined && ids.has(id);
  });
}

/** The earliest moment, in milliseconds since 1970, since which the score of any of the records may have changed. */
export function oldestOf(records: readonly ProviderRecord[]): number | undefined {
  const moments = records.flatMap(({ provider, ticket, answer }) => {
    if (!moduleOf(provider).answers.areLive) return [];
    const answered = answer === null ? Number.NaN : Date.parse(answer.answeredAt);
    return Number.isNaN(answered) ? (ticket === null ? [] : [ticket.submittedAt]) : [answered];
  });
  return moments.length === 0 ? undefined : moments.reduce((one, other) => Math.min(one, other));
}
