import type { Kill } from './process.ts';
import type { Random } from './random.ts';

/** What goes wrong in a week, as probabilities; nothing does in one that is only measured. */
export interface Chaos {
  /** That a gate, or a scheduled run, is killed. */
  readonly gateKilled: number;
  readonly rescoreKilled: number;
  /** That a second scheduled run starts while one is at work. */
  readonly overlap: number;
  /** That entries of the cache are evicted, at each half hour. */
  readonly eviction: number;
}

export const CALM: Chaos = { gateKilled: 0, rescoreKilled: 0, overlap: 0, eviction: 0 };
export const ROUGH: Chaos = { gateKilled: 0.4, rescoreKilled: 0.12, overlap: 0.1, eviction: 0.04 };

/** Whether and when a run is killed; requests of the whole run lie within `most`, or it ends before. */
export function killOf(random: Random, probability: number, most: number): Kill | undefined {
  const isKilled = random.chance(probability);
  const kill = { atRequest: random.whole(1, most), isServed: random.chance(0.5) };
  return isKilled ? kill : undefined;
}
