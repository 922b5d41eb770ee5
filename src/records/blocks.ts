import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import type { Scored } from '../core/assessment.ts';
import { answersOf } from '../providers/answers.ts';
import type { ProviderName } from '../providers/modules.ts';
import type { ProviderRecord } from './record-set.ts';
import { decodeTickets } from './ticket-codec.ts';

/** How hard to try, as Brotli's quality: 10 splits columns of numbers apart, 5 is forty times faster. */
export const EFFORT = { tight: 10, quick: 5 } as const;

/** The bytes compressed. What is sealed is random to a compressor, so this comes before sealing. */
export function compress(plain: Uint8Array | string, effort: keyof typeof EFFORT): Buffer {
  return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: EFFORT[effort] } });
}

/** The bytes as they were; undefined when they are no compressed bytes, or would become more than `maxBytes`. */
export function decompress(packed: Uint8Array, maxBytes: number): Buffer | undefined {
  try {
    return brotliDecompressSync(packed, { maxOutputLength: maxBytes });
  } catch {
    return undefined;
  }
}

/** A finished answer and the key of the record it belongs to. */
export interface KeyedAnswer {
  readonly key: string;
  readonly answer: Scored;
}

const entries = z.array(z.tuple([z.string(), z.unknown()]));

/** One answer as an element of the list that `decodeAnswers` reads; whether it is reused is for the reader to say. */
export function answerElement({ key, answer }: KeyedAnswer): string {
  return JSON.stringify([key, { ...answer, reused: false }]);
}

/** Elements as the list that `decodeAnswers` reads. */
export function encodeAnswers(elements: readonly string[]): string {
  return `[${elements.join(',')}]`;
}

/**
 * Reads a list of answers; undefined when it is no list. An answer that is not wholly understood, such as one that an
 * earlier release wrote in another form, is left out: it is asked for again.
 */
export function decodeAnswers(provider: ProviderName, bytes: Buffer): KeyedAnswer[] | undefined {
  let list: z.infer<typeof entries>;
  try {
    list = entries.parse(JSON.parse(bytes.toString()));
  } catch {
    return undefined;
  }
  return list.flatMap(([key, value]) => {
    const answer = answersOf(provider).schema.safeParse(value);
    return answer.success ? [{ key, answer: answer.data as Scored }] : [];
  });
}

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
