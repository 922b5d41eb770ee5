import type { ProviderName } from '../core/creative.ts';
import { PROVIDERS } from '../providers/modules.ts';
import { HOLDINGS, recordsIn } from './blocks.ts';
import { createRecordSet, type ProviderRecord } from './record-set.ts';
import type { Seals } from './seal.ts';
import { blockBinding, type FoundStore, readHead, type StoreHead, type StoreHeader, storesIn } from './store-format.ts';
import { MAX_BLOCK_BYTES } from './store-parts.ts';

/** What a text's stores gave. */
export interface ReadStore {
  /** Readable without any secret; null when it was altered or cut. */
  readonly header: StoreHeader | null;
  /** A block opened, which authenticates the header. Otherwise anyone may have written it, and its lease is ignored. */
  readonly isAuthentic: boolean;
  readonly records: readonly ProviderRecord[];
  /** Providers whose secret is there and whose blocks do not open with it: altered, cut or foreign. */
  readonly unreadable: readonly ProviderName[];
}

/**
 * Reads the store in a text; undefined when there is none. Never throws. Every block stands for itself: what opens
 * counts, what does not is ignored. Where a text has several stores, such as planted copies of older ones, the records
 * of all are taken (each was written by a holder of the secret), and of the authentic headers the one with the latest
 * lease, so that a copy never ends the lease of a run that is at work.
 */
export function readStore(text: string | undefined, seals: Seals): ReadStore | undefined {
  const stores = storesIn(text ?? '').map((found) => readOne(found, seals));
  if (stores.length === 0) return undefined;
  const recordSet = createRecordSet();
  for (const { records } of stores) recordSet.absorb(records);
  const foremost = stores.reduce((best, store) => (rank(store) >= rank(best) ? store : best));
  return {
    header: foremost.header,
    isAuthentic: foremost.isAuthentic,
    records: recordSet.all(),
    unreadable: PROVIDERS.filter((provider) => stores.some(({ unreadable }) => unreadable.includes(provider))),
  };
}

/** Authentic headers before others, later leases before earlier ones, and an unreadable header last. */
function rank({ header, isAuthentic }: ReadStore): number {
  if (!header) return -2;
  return isAuthentic ? header.leaseUntil : -1;
}

function readOne({ head, blocks }: FoundStore, seals: Seals): ReadStore {
  const read = readHead(head);
  if (!read) {
    const known = PROVIDERS.filter((provider) => seals.knows(provider));
    return { header: null, isAuthentic: false, records: [], unreadable: known };
  }
  const opened = read.providers.flatMap((provider, place) =>
    HOLDINGS.map((holding, at) => {
      const sealed = Buffer.from(blocks[place * HOLDINGS.length + at] ?? '', 'base64');
      const packed = seals.open(provider, sealed, blockBinding(head, holding));
      return { provider, records: packed && recordsIn(packed, provider, holding, MAX_BLOCK_BYTES) };
    }),
  );
  return {
    header: headerOf(read),
    isAuthentic: opened.some(({ records }) => records !== undefined),
    records: opened.flatMap(({ records }) => records ?? []),
    unreadable: opened.flatMap(({ provider, records }) => (records || !seals.knows(provider) ? [] : [provider])),
  };
}

function headerOf({ providers: _providers, ...header }: StoreHead): StoreHeader {
  return header;
}
