import { z } from 'zod';
import { iasScored, verityScored, vidmobScored } from '../core/assessment.ts';
import type { ProviderName } from '../core/creative.ts';
import type { Scored } from './record.ts';

/** A finished answer and the key of the record it belongs to. */
export interface KeyedAnswer {
  readonly key: string;
  readonly answer: Scored;
}

const ANSWER: Readonly<Record<ProviderName, z.ZodType<Scored>>> = {
  vidmob: vidmobScored,
  ias: iasScored,
  verity: verityScored,
};
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
    const answer = ANSWER[provider].safeParse(value);
    return answer.success ? [{ key, answer: answer.data }] : [];
  });
}
