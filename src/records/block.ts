import type { ProviderName } from '../core/creative.ts';
import { decodeAnswers } from './answers.ts';
import { decompress } from './compress.ts';
import type { ProviderRecord } from './record.ts';
import { decodeTickets } from './tickets.ts';

/** What a sealed block of records holds, in the order in which a provider's blocks stand. */
export const HOLDINGS = ['tickets', 'answers'] as const;
export type Holding = (typeof HOLDINGS)[number];

/**
 * The records in an opened block, each with its ticket or its answer alone: a recordSet puts them together. Undefined when
 * the block holds something else or more than `maxBytes`.
 */
export function recordsIn(
  packed: Buffer,
  provider: ProviderName,
  holding: Holding,
  maxBytes: number,
): ProviderRecord[] | undefined {
  const plain = decompress(packed, maxBytes);
  if (!plain) return undefined;
  if (holding === 'tickets') return decodeTickets(plain)?.map((keyed) => ({ provider, ...keyed, answer: null }));
  return decodeAnswers(provider, plain)?.map((keyed) => ({ provider, ...keyed, ticket: null }));
}
