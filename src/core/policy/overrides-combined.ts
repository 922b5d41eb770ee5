import type { Matcher } from './overrides-matching.ts';

/** What is combined: values of brands, markets and channels that are told apart. */
export type Combined = Readonly<Record<Field, readonly string[]>>;
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
export function toldApart(mentioned: ReadonlySet<string>, names: readonly string[]): readonly string[] {
  if (mentioned.size === 0 || names.length === 0) return [OTHER];
  return [...new Set(names.map((name) => (mentioned.has(name) ? name : OTHER)))].sort();
}

/**
 * The different sets of overrides that apply in the combinations of one brand, one market and one channel each, in an
 * order that depends on nothing but the policy. Combinations in which the same overrides apply are not told apart.
 */
export function combinations(matchers: readonly Matcher[], distinct: Combined): readonly (readonly Matcher[])[] {
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
