import type { Creative } from '../creative.ts';
import { matchesManifest } from '../manifest/manifest-files.ts';
import { type Override, POLICY_SECTIONS, type Policy, statedBy } from './policy.ts';

/** What belongs to a key; `find` runs only where the key is new. */
export type Memory<Found> = (key: string, find: () => Found) => Found;

/** A memory in which what belongs to a key is found once. */
export function createMemory<Found>(): Memory<Found> {
  const memory = new Map<string, { readonly found: Found }>();
  return (key, find) => {
    const kept = memory.get(key);
    if (kept !== undefined) return kept.found;
    const found = find();
    memory.set(key, { found });
    return found;
  };
}

/** The fields of a creative that overrides match. */
export type Situation = Pick<Creative, 'brands' | 'markets' | 'channels' | 'type' | 'location'>;

/** A condition of an override, by its key under `when`. */
export type Condition = keyof Override['when'];

/** Brands and markets as they are compared: case and surrounding space do not count. */
export const normalizedName = (name: string): string => name.trim().toLowerCase();

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
    brands: brands && new Set(brands.map(normalizedName)),
    markets: markets && new Set(markets.map(normalizedName)),
    channels: channels && new Set(channels),
    matchesPath: paths === undefined ? () => true : memoized(matchesManifest(paths)),
    matchesType: (type) => types === undefined || types.includes(type),
  };
}

/** Thousands of creatives share a manifest, and a glob takes longer than a look into a map. */
function memoized(matches: (path: string) => boolean): (path: string) => boolean {
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
 * meet one on them only by the channels of an answer, and so only where the override limits a provider by channel.
 */
export function unmetConditions(
  matcher: Matcher,
  { brands, markets, channels, type, location }: Situation,
): Condition[] {
  const byAnswer =
    channels.length === 0 &&
    POLICY_SECTIONS.some((section) => section.byChannel && statedBy(matcher.override, section));
  const isMet: readonly (readonly [Condition, boolean])[] = [
    ['brands', matcher.brands === undefined || brands.some((name) => matcher.brands?.has(normalizedName(name)))],
    ['markets', matcher.markets === undefined || markets.some((name) => matcher.markets?.has(normalizedName(name)))],
    ['channels', matcher.channels === undefined || byAnswer || channels.some((name) => matcher.channels?.has(name))],
    ['paths', matcher.matchesPath(location.path)],
    ['types', matcher.matchesType(type)],
  ];
  return isMet.flatMap(([condition, met]) => (met ? [] : [condition]));
}

/** What is combined: values of brands, markets and channels that make a difference. */
export type Values = Readonly<Record<Field, readonly string[]>>;
type Field = 'brands' | 'markets' | 'channels';

/** Stands for all values that no override mentions, and for the absence of any: no condition fits it. */
const OTHER = '';

/** The values of each field that any of the overrides mentions. */
export type Mentioned = Readonly<Record<Field, ReadonlySet<string>>>;

/** Gathers the values that make a difference to these overrides. */
export function mentionedBy(matchers: readonly Matcher[]): Mentioned {
  const all = (field: Field) => new Set(matchers.flatMap((matcher) => [...(matcher[field] ?? [])]));
  return { brands: all('brands'), markets: all('markets'), channels: all('channels') };
}

/**
 * The values that tell a creative's combinations apart: those that an override mentions, each once and sorted, and one
 * for all the rest. So fifty markets of which overrides mention two are three, and their order is nothing.
 */
export function distinctValues(mentioned: ReadonlySet<string>, names: readonly string[]): readonly string[] {
  if (mentioned.size === 0 || names.length === 0) return [OTHER];
  return [...new Set(names.map((name) => (mentioned.has(name) ? name : OTHER)))].sort();
}

/**
 * The different sets of overrides that apply in the combinations of one brand, one market and one channel each, in an
 * order that depends on nothing but the policy. Combinations in which the same overrides apply count as one.
 */
export function combinationsOf(matchers: readonly Matcher[], distinct: Values): readonly (readonly Matcher[])[] {
  let sets = new Map([[keyOf(matchers), matchers]]);
  for (const field of ['brands', 'markets', 'channels'] as const) {
    const narrowed = [...sets.values()].flatMap((set) =>
      distinct[field].map((value) => set.filter((matcher) => matcher[field]?.has(value) ?? true)),
    );
    sets = new Map(narrowed.map((set) => [keyOf(set), set]));
  }
  return [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set);
}

const DIGITS = 6;

/** Names a set of overrides of one policy; the names sort as the sets do, by the places in the policy's list. */
export function keyOf(matchers: readonly Matcher[]): string {
  return matchers.map(({ override }) => String(override.index).padStart(DIGITS, '0')).join();
}

/** An override that applies to a creative, and what had to change for that. */
export interface GainedOverride {
  /** Where the override begins: `.github/creative-gate.yml:31 (overrides[0])`. */
  readonly origin: string;
  /** The conditions that did not hold before, by their keys under `when`. */
  readonly because: readonly Condition[];
}

type Overrides = Pick<Policy, 'overrides'>;

/**
 * The overrides that apply to a creative and would not have applied to it as it was listed before: a reviewer of the
 * change has to know that it also changes what the creative is judged by. None for a creative that is new.
 */
export function overridesGained(policy: Overrides, now: Situation, before: Situation | undefined): GainedOverride[] {
  if (before === undefined) return [];
  return matchersOf(policy).flatMap((matcher) => {
    const because = unmetConditions(matcher, before);
    if (because.length === 0 || unmetConditions(matcher, now).length > 0) return [];
    return [{ origin: matcher.override.origin, because }];
  });
}

/** Whether other overrides apply to a creative than to the same one before: then its verdict may be another. */
export function judgesDifferently(policy: Overrides, now: Situation, before: Situation): boolean {
  const applies = (situation: Situation) =>
    matchersOf(policy).map((matcher) => unmetConditions(matcher, situation).length === 0);
  const earlier = applies(before);
  return applies(now).some((isApplied, index) => isApplied !== earlier[index]);
}
