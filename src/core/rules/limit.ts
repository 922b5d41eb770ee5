import type { Keys } from '../yaml/document.ts';

/** Where a value was stated, by its keys, as findings name the place. */
export type OriginOf = (keys: Keys) => string;

/** The same for keys below the given ones. */
export function within(originOf: OriginOf, above: Keys): OriginOf {
  return (keys) => originOf([...above, ...keys]);
}
