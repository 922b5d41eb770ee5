import { moduleOf, PROVIDERS } from '../providers/modules.ts';
import type { StoredTickets } from './ticket-store.ts';

/** Says for which unfinished submissions there was no room among what is kept for later runs, and what follows. */
export function notStoredWarnings({ left }: Pick<StoredTickets, 'left'>): readonly string[] {
  return PROVIDERS.filter((name) => left[name] > 0).map((name) => {
    const what = left[name] === 1 ? 'the ticket of 1 submission' : `the tickets of ${left[name]} submissions`;
    const { title, resubmission } = moduleOf(name);
    return `The check run has no room for ${what} to ${title}. ${resubmission.consequence}`;
  });
}
