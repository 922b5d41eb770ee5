import { z } from 'zod';
import type { ProviderName } from '../core/creative.ts';
import { byProvider, PROVIDERS } from '../providers/modules.ts';
import type { Holding } from './blocks.ts';

/** What a store says of the run that wrote it. */
export interface StoreHeader {
  readonly runId: number;
  readonly attempt: number;
  /** Milliseconds since 1970 until which the run may still be at work; 0: it has let go. */
  readonly leaseUntil: number;
  /** Creatives that each provider still works on, for people and for skipping quickly. */
  readonly unfinished: Readonly<Record<ProviderName, number>>;
  /** The workspaces that the creatives name. */
  readonly workspaces: readonly number[];
  /** Records that there were to be kept; none as long as a run has only said that it is at work. */
  readonly held: number;
}

/** A store's header, and the providers whose two blocks, tickets and answers, follow it in this order. */
export interface StoreHead extends StoreHeader {
  readonly providers: readonly ProviderName[];
}

/** A store as it stands in a text: its head and its sealed blocks, nothing of it read yet. */
export interface FoundStore {
  readonly head: string;
  readonly blocks: readonly string[];
}

const START = '<!-- creative-gate:store:v1 ';
const END = ' -->';
/** Without its end, because a text may have been cut. */
const FORM = /<!-- creative-gate:store:v1 ([A-Za-z\d+/.]*)/g;

const count = z.number();
const storeHead = z.object({
  runId: count,
  attempt: count,
  leaseUntil: count,
  // A store of a release before a provider was there counts nothing for it.
  unfinished: z.partialRecord(z.enum(PROVIDERS), count).transform((counts) => byProvider((name) => counts[name] ?? 0)),
  workspaces: z.array(count),
  held: count,
  providers: z.array(z.enum(PROVIDERS)),
});

/** The store as one HTML comment, which Markdown shows nothing of. */
export function storeText(head: string, blocks: readonly string[]): string {
  return START + [head, ...blocks].join('.') + END;
}

/** Every store in a text, in its order. */
export function storesIn(text: string): FoundStore[] {
  return [...text.matchAll(FORM)].map(([, found]) => {
    const [head, ...blocks] = (found as string).split('.');
    return { head: head as string, blocks };
  });
}

/** Bytes as text: the base64 without dashes, because `--` may end an HTML comment; unpadded. */
export function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}

/** The length of `toText` for so many bytes. */
export function textLength(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

/** A head as plain text, readable without a secret. */
export function headText(head: StoreHead): string {
  return toText(Buffer.from(JSON.stringify(head)));
}

/** Reads a head; null when it was altered or cut. */
export function readHead(text: string): StoreHead | null {
  try {
    return storeHead.parse(JSON.parse(Buffer.from(text, 'base64').toString()));
  } catch {
    return null;
  }
}

/** What a block is tied to: the format's version, the head as written, and what it holds. */
export function blockBinding(head: string, holding: Holding): string {
  return `creative-gate:store:v1 ${head} ${holding}`;
}

/** Whether a text contains a store. Checked without any secret, so do not base a decision on it. */
export function keepsSomething(text: string | undefined): boolean {
  return storesIn(text ?? '').some(({ head }) => (readHead(head)?.held ?? 0) > 0);
}
