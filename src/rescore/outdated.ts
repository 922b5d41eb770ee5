import type { ProviderRecord } from '../records/record.ts';

/** The records with Vidmob's answers taken out that are named as changed; with `all`, every one of Vidmob's. */
export function withoutAnswers(
  records: readonly ProviderRecord[],
  changed: ReadonlySet<string> | 'all',
): readonly ProviderRecord[] {
  return records.map((record) => {
    const { provider, ticket, answer } = record;
    const id = ticket?.id ?? answer?.ticket;
    const isOutdated = provider === 'vidmob' && (changed === 'all' || (id !== undefined && changed.has(id)));
    return isOutdated ? { ...record, answer: null } : record;
  });
}

/** Whether any of the records is one of the changed. */
export function holdsAny(records: readonly ProviderRecord[], changed: ReadonlySet<string>): boolean {
  return records.some(({ provider, ticket }) => provider === 'vidmob' && ticket !== null && changed.has(ticket.id));
}
