import type { ProviderName } from '../core/creative.ts';
import { byProvider, PROVIDERS } from '../providers/modules.ts';
import { type EFFORT, HOLDINGS, type Holding } from './blocks.ts';
import type { ProviderRecord } from './record-set.ts';
import { SEAL_BYTES, type Seals } from './seal.ts';
import { blockBinding, headText, type StoreHeader, storeText, textLength, toText } from './store-format.ts';
import { largestFitting, partsByNeed, type StorePart } from './store-parts.ts';

/** What of each provider found no room, or has no secret to be sealed with. */
export type NotStored = Readonly<Record<ProviderName, Readonly<Record<Holding, number>>>>;

/** A store as text, which is empty when there is no room for any. */
export interface RenderedStore {
  readonly text: string;
  readonly left: NotStored;
}

/** What a ticket takes, compressed: its key and a random id are most of it. */
const TICKET_BYTES = 28.3;

/** Room in bytes: for everything, and what tickets leave of so many is for answers. */
interface Room {
  readonly most: number;
  readonly withAnswers: number;
}

/**
 * Writes what is known of creatives as one HTML comment of at most `maxBytes` bytes (it is ASCII), for a check run's
 * output: a readable header, and for each provider whose secret is there a sealed block of tickets and one of answers.
 * Empty blocks are written too, because a block that opens is what vouches for the header. Answers get what tickets
 * leave of `bytesWithAnswers`. With `quick`, for a store that is soon rewritten, short room is not used to the last byte.
 */
export function renderStore(
  header: StoreHeader,
  records: readonly ProviderRecord[],
  seals: Seals,
  maxBytes: number,
  bytesWithAnswers = maxBytes,
  effort: keyof typeof EFFORT = 'tight',
): RenderedStore {
  const room = { most: maxBytes, withAnswers: bytesWithAnswers };
  const quick = fill(header, partsByNeed(records, 'quick'), seals, room);
  if (effort === 'quick' || PROVIDERS.every((provider) => quick.left[provider].tickets === 0 || !seals.knows(provider)))
    return quick;
  // Dear, and it saves one ticket in thirty: only for those who need the room.
  return fill(header, partsByNeed(records, 'tight'), seals, room);
}

function fill(header: StoreHeader, parts: readonly StorePart[], seals: Seals, room: Room): RenderedStore {
  const providers = PROVIDERS.filter((provider) => seals.knows(provider));
  const head = headText({ ...header, providers });
  const sealable = parts.filter(({ provider }) => seals.knows(provider));
  const empty = providers.flatMap(() => HOLDINGS.map(() => ''));
  const least = sealable.reduce((sum, part) => sum + blockLength(part, 0), storeText(head, empty).length);
  if (least > room.most) return { text: '', left: notStored(parts) };

  const kept = keptOf(sealable, { most: room.most - least, withAnswers: room.withAnswers - least });
  const blocks = providers.flatMap((provider) =>
    HOLDINGS.map((holding) => {
      const part = partOf(parts, provider, holding);
      const packed = part.pack(kept.get(part) as number) as Buffer;
      return toText(seals.seal(provider, packed, blockBinding(head, holding)));
    }),
  );
  return { text: storeText(head, blocks), left: notStored(parts, kept) };
}

/** How many entries of each part find room; `room` is that beyond empty blocks. */
function keptOf(parts: readonly StorePart[], room: Room): Map<StorePart, number> {
  const kept = new Map<StorePart, number>();
  let used = 0;
  for (const part of parts) {
    const empty = blockLength(part, 0);
    const left = (part.holding === 'tickets' ? room.most : room.withAnswers) - used;
    const guess = part.holding === 'tickets' ? Math.max(1, Math.floor((left * 3) / 4 / TICKET_BYTES)) : undefined;
    const count = largestFitting(part.total, (some) => blockLength(part, some) - empty <= left, guess);
    kept.set(part, count);
    used += blockLength(part, count) - empty;
  }
  return kept;
}

function blockLength(part: StorePart, count: number): number {
  const packed = part.pack(count);
  return packed ? textLength(SEAL_BYTES + packed.length) : Number.POSITIVE_INFINITY;
}

/** What of every part was not kept; without a map nothing was. */
function notStored(parts: readonly StorePart[], kept?: ReadonlyMap<StorePart, number>): NotStored {
  const left = (provider: ProviderName, holding: Holding) => {
    const part = partOf(parts, provider, holding);
    return part.total - (kept?.get(part) ?? 0);
  };
  return byProvider((provider) => ({ tickets: left(provider, 'tickets'), answers: left(provider, 'answers') }));
}

function partOf(parts: readonly StorePart[], provider: ProviderName, holding: Holding): StorePart {
  return parts.find((part) => part.provider === provider && part.holding === holding) as StorePart;
}
