import { plainName } from '../overrides-matching.ts';
import type { Conditions } from '../policy.ts';

const asSet = (values: readonly string[] | undefined) => values && [...new Set(values)].sort();

/** Conditions as one text that is the same for all that mean the same: no order, no repeats, no case of names. */
export function conditionsKey({ brands, markets, channels, paths, types }: Conditions): string {
  const named = [brands?.map(plainName), markets?.map(plainName), channels, paths, types];
  return JSON.stringify(named.map(asSet));
}
