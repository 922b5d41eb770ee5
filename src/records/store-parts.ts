import { type AnyModule, moduleOf, PROVIDERS, type ProviderName } from '../providers/modules.ts';
import { answerElement, compress, type EFFORT, encodeAnswers, type Holding } from './blocks.ts';
import type { ProviderRecord } from './record-set.ts';
import { encodeTickets } from './ticket-codec.ts';

const FIRST_STEP = 16;

/**
 * The largest count up to `most` that fits, found in a few tries, because trying is dear: around `guess`, or where nobody
 * can guess, from below and never with more than twice that count. `fits` holds for every count below one that fits, and
 * is taken to hold for none at all.
 */
export function largestFitting(most: number, fits: (count: number) => boolean, guess = FIRST_STEP): number {
  let fitting = 0;
  let tooMany = most + 1;
  let next = Math.min(guess, most);
  for (let step = FIRST_STEP; next > fitting && next < tooMany; step *= 2) {
    if (fits(next)) {
      fitting = next;
      next = Math.min(fitting + step, tooMany - 1);
    } else {
      tooMany = next;
      next = Math.max(tooMany - step, fitting);
    }
  }
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fits(middle)) fitting = middle;
    else tooMany = middle;
  }
  return fitting;
}

/** What a store would like to hold in one block. */
export interface StorePart {
  readonly provider: ProviderName;
  readonly holding: Holding;
  /** Entries there are. */
  readonly total: number;
  /** The most important `count` of them, compressed; undefined where a block may not hold so much. */
  readonly pack: (count: number) => Buffer | undefined;
}

/** What a block may hold before compression, so that reading one is never dear. */
export const MAX_BLOCK_BYTES = 8 * 1024 * 1024;

/**
 * The parts of a store, in the order in which they get room. A lost ticket costs a second bill where a repeated
 * submission is not free, so those come first; a lost answer is found again with its ticket. Large answers come after the
 * others'. `effort` goes into the tickets.
 */
export function partsByNeed(records: readonly ProviderRecord[], effort: keyof typeof EFFORT): StorePart[] {
  const inOrder = (rank: (module: AnyModule) => number) =>
    PROVIDERS.toSorted((one, other) => rank(moduleOf(one)) - rank(moduleOf(other)));
  const byBill = ({ resubmission }: AnyModule) => Number(resubmission.isFree);
  return [
    ...inOrder(byBill).map((provider) => ticketPart(provider, records, effort)),
    ...inOrder((module) => 2 * Number(module.answers.areLarge) + byBill(module)).map((provider) =>
      answerPart(provider, records),
    ),
  ];
}

/** Tickets whose answer is not known come first, because they may be nowhere else; then the newest. */
function ticketPart(
  provider: ProviderName,
  records: readonly ProviderRecord[],
  effort: keyof typeof EFFORT,
): StorePart {
  const entries = records
    .flatMap(({ provider: own, key, ticket, answer }) =>
      own === provider && ticket ? [{ key, ticket, isOpen: Number(answer === null) }] : [],
    )
    .sort((one, other) => other.isOpen - one.isOpen || other.ticket.submittedAt - one.ticket.submittedAt);
  const pack = packedOnce((count) => compress(encodeTickets(entries.slice(0, count)), effort));
  return { provider, holding: 'tickets', total: entries.length, pack };
}

/** The newest answers come first. */
function answerPart(provider: ProviderName, records: readonly ProviderRecord[]): StorePart {
  const elements = records
    .flatMap(({ provider: own, key, answer }) => (own === provider && answer ? [{ key, answer }] : []))
    .sort((one, other) => momentOf(other.answer.answeredAt) - momentOf(one.answer.answeredAt))
    .map(answerElement);
  const pack = packedOnce((count) => {
    const plain = Buffer.from(encodeAnswers(elements.slice(0, count)));
    return plain.length > MAX_BLOCK_BYTES ? undefined : compress(plain, 'quick');
  });
  return { provider, holding: 'answers', total: elements.length, pack };
}

/** What was tried while looking for the largest count is not compressed a second time when it is written. */
function packedOnce(pack: StorePart['pack']): StorePart['pack'] {
  const packed = new Map<number, Buffer | undefined>();
  return (count) => {
    if (!packed.has(count)) packed.set(count, pack(count));
    return packed.get(count);
  };
}

function momentOf(iso: string): number {
  return Date.parse(iso) || 0;
}
