import type { Creative } from '../creative.ts';
import { matchesManifest } from '../manifest/manifest-files.ts';
import type { Override, Policy } from './policy.ts';
import { createMemory } from './remembering.ts';

/** What overrides look at in a creative. */
export type Situation = Pick<Creative, 'brands' | 'markets' | 'channels' | 'type' | 'location'>;

/** A condition of an override, by its key under `when`. */
export type Condition = keyof Override['when'];

/** Brands and markets as they are compared: case and surrounding space do not count. */
export const plainName = (name: string): string => name.trim().toLowerCase();

/** An override with its conditions ready to be asked often. Where a condition is absent, everything meets it. */
export interface Matcher {
  readonly override: Override;
  readonly brands: ReadonlySet<string> | undefined;
  readonly markets: ReadonlySet<string> | undefined;
  readonly channels: ReadonlySet<string> | undefined;
  readonly matchesPath: (path: string) => boolean;
  readonly matchesType: (type: Creative['type']) => boolean;
}

function matcherOf(override: Override): Matcher {
  const { brands, markets, channels, paths, types } = override.when;
  return {
    override,
    brands: brands && new Set(brands.map(plainName)),
    markets: markets && new Set(markets.map(plainName)),
    channels: channels && new Set(channels),
    matchesPath: paths === undefined ? () => true : remembering(matchesManifest(paths)),
    matchesType: (type) => types === undefined || types.includes(type),
  };
}

/** Thousands of creatives share a manifest, and a glob takes longer than a look into a map. */
function remembering(matches: (path: string) => boolean): (path: string) => boolean {
  const known = createMemory<boolean>();
  return (path) => known(path, () => matches(path));
}

const made = new WeakMap<readonly Override[], readonly Matcher[]>();

/** The matchers of a policy's overrides, in their order; made once for each policy. */
export function matchersOf({ overrides }: Pick<Policy, 'overrides'>): readonly Matcher[] {
  const known = made.get(overrides) ?? overrides.map(matcherOf);
  made.set(overrides, known);
  return known;
}

/**
 * The conditions that a creative meets with none of its values; none: the override applies to it in some combination of
 * brand, market and channel. A creative without brands or markets meets no condition on them. One without channels may
 * meet one on them only by what Vidmob returns, and so only where the override speaks of Vidmob.
 */
export function unmetConditions(
  matcher: Matcher,
  { brands, markets, channels, type, location }: Situation,
): Condition[] {
  const byVidmob = channels.length === 0 && matcher.override.vidmob !== undefined;
  const isMet: readonly (readonly [Condition, boolean])[] = [
    ['brands', matcher.brands === undefined || brands.some((name) => matcher.brands?.has(plainName(name)))],
    ['markets', matcher.markets === undefined || markets.some((name) => matcher.markets?.has(plainName(name)))],
    ['channels', matcher.channels === undefined || byVidmob || channels.some((name) => matcher.channels?.has(name))],
    ['paths', matcher.matchesPath(location.path)],
    ['types', matcher.matchesType(type)],
  ];
  return isMet.flatMap(([condition, met]) => (met ? [] : [condition]));
}
