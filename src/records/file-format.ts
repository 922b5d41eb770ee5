import { z } from 'zod';
import { PROVIDERS } from '../core/creative.ts';
import { HOLDINGS } from './block.ts';

/** A file with more bytes is not used; none that large is written. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
/** What one sealed block may become when it is decompressed. */
export const MAX_BLOCK_BYTES = 64 * 1024 * 1024;

/** What a file keeps beside records. */
const STATES = ['baselines', 'rescore'] as const;
export type StateName = (typeof STATES)[number];

/** Whose secret seals a block, what it holds, and the sealed bytes in base64. */
const recordBlock = z.tuple([z.enum(PROVIDERS), z.enum(HOLDINGS), z.string()]);
const stateBlock = z.tuple([z.enum(PROVIDERS), z.enum(STATES), z.string()]);

const VERSION = 1;
const envelope = z.object({ v: z.literal(VERSION), states: z.array(stateBlock), records: z.array(recordBlock) });

export type RecordBlock = z.infer<typeof recordBlock>;
export type StateBlock = z.infer<typeof stateBlock>;

/** The sealed blocks of a file. */
export interface FileBlocks {
  readonly states: readonly StateBlock[];
  readonly records: readonly RecordBlock[];
}

/** The blocks as the bytes of a file. */
export function envelopeOf(blocks: FileBlocks): Buffer {
  return Buffer.from(JSON.stringify({ v: VERSION, ...blocks }));
}

/** The blocks of a file; when they cannot be read, the reason as half a sentence. */
export function blocksIn(bytes: Uint8Array): FileBlocks | string {
  if (bytes.length > MAX_FILE_BYTES) return `it has ${bytes.length} bytes, and at most ${MAX_FILE_BYTES} are read`;
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return 'it is damaged';
  }
  const read = envelope.safeParse(value);
  return read.success ? read.data : 'it is of a format that this release does not read';
}

/** What a block is tied to: the format's version and what the block holds. */
export function boundTo(section: string): string {
  return `creative-gate:file:v${VERSION} ${section}`;
}
