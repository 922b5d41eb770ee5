import { PROVIDERS, type ProviderName } from '../core/creative.ts';
import { PROVIDER_TITLES } from '../core/verdict/wording.ts';
import type { StoredTickets } from './keeper.ts';

/** What becomes of a submission whose ticket is lost (facts of each provider's way to tell submissions apart). */
const CONSEQUENCES: Readonly<Record<ProviderName, string>> = {
  vidmob: 'A later run finds them again by id and version, without a second bill.',
  ias: 'A later run has to submit them once more, and IAS may count both. Split the pull request to avoid that.',
  verity: 'A later run finds them again by URL, without a second bill.',
};

/** Says for which unfinished submissions there was no room among what is kept for later runs. */
export function leftOutWarnings({ left }: Pick<StoredTickets, 'left'>): readonly string[] {
  return PROVIDERS.filter((name) => left[name] > 0).map((name) => {
    const what = left[name] === 1 ? 'the ticket of 1 submission' : `the tickets of ${left[name]} submissions`;
    return `The check run has no room for ${what} to ${PROVIDER_TITLES[name]}. ${CONSEQUENCES[name]}`;
  });
}
