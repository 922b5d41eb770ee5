import { createHash } from 'node:crypto';
import { type Creative, identityOf } from './creative.ts';

/** One run's share of the creatives: the `index`-th (from 1) of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** A remainder of so many bits favours no shard noticeably, and a number still holds it exactly. */
const BYTES = 6;

/**
 * Whether a creative belongs to the shard. Its identity alone decides: whatever else is in the list, however it is
 * ordered, in every run, each creative is in exactly one shard of a count.
 */
export function inShard(creative: Pick<Creative, 'source' | 'id' | 'version'>, { index, count }: Shard): boolean {
  const digest = createHash('sha256').update(identityOf(creative)).digest();
  return digest.readUIntBE(0, BYTES) % count === index - 1;
}
