import { createHash } from 'node:crypto';
import type { IasScored, VerityScored, VidmobScored } from '../core/assessment.ts';
import { type Creative, identityOf, type ProviderName } from '../core/creative.ts';
import type { Provider, Ticket } from '../providers/provider.ts';

/** A finished answer. */
export type Scored = VidmobScored | IasScored | VerityScored;

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
