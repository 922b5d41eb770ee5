import { type Matcher, plainName, type Situation } from './overrides-matching.ts';

/** What is combined: a creative's brands, markets and channels; one channel alone where a channel is judged. */
export type Combined = Pick<Situation, 'brands' | 'markets' | 'channels'>;
type Field = keyof Combined;

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
export function distinguished(mentioned: Mentioned, { brands, markets, channels }: Combined): Combined {
  const values = (field: Field, names: readonly string[]): readonly string[] => {
    const told = names.filter((name) => mentioned[field].has(name));
    const rest = told.length < names.length || names.length === 0 ? [OTHER] : [];
    return [...new Set([...rest, ...told])].sort();
  };
  return {
    brands: values('brands', brands.map(plainName)),
    markets: values('markets', markets.map(plainName)),
    channels: values('channels', channels),
  };
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
