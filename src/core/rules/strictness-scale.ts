import type { Effect } from '../report.ts';
import { shareText } from '../shares.ts';

/** The values a limit can have, ordered by strictness; two values need not be comparable. */
export interface Scale<T> {
  /** Whether `a` lets nothing through that `b` holds back. */
  readonly isAtLeast: (a: T, b: T) => boolean;
  /** The mildest value that is at least as strict as both. */
  readonly strictest: (a: T, b: T) => T;
  /** The strictest value that both are at least as strict as. */
  readonly loosest: (a: T, b: T) => T;
  /** As plain data. */
  readonly plain: (value: T) => unknown;
  /** In words. */
  readonly text: (value: T) => string;
  /** Where there are several values: from the loosest of them to the strictest. */
  readonly span: (loosest: T, strictest: T) => string;
}

/** Values that are all comparable, by a number that grows with strictness. */
function ordered<T>(strictness: (value: T) => number, shown: Pick<Scale<T>, 'plain' | 'text' | 'span'>): Scale<T> {
  const isAtLeast = (a: T, b: T) => strictness(a) >= strictness(b);
  return {
    isAtLeast,
    strictest: (a, b) => (isAtLeast(a, b) ? a : b),
    loosest: (a, b) => (isAtLeast(a, b) ? b : a),
    ...shown,
  };
}

type Share = number | null;
const shownShare = (value: Share) => (value === null ? 'none' : shareText(value));
const shares = {
  plain: (value: Share) => value,
  text: shownShare,
  span: (loosest: Share, strictest: Share) => `${shownShare(loosest)} to ${shownShare(strictest)}`,
};

/** A share that must be reached: the higher, the stricter; null is no limit at all. */
export const MINIMUM: Scale<Share> = ordered((value) => value ?? Number.NEGATIVE_INFINITY, shares);
/** A share that must not be exceeded: the lower, the stricter. */
export const MAXIMUM: Scale<Share> = ordered((value) => -(value ?? Number.POSITIVE_INFINITY), shares);

/** The mildest level that counts: the milder, the stricter; null counts none. */
export function levelScale<Level extends string>(mildestFirst: readonly Level[]): Scale<Level | null> {
  const text = (level: Level | null) => {
    if (level === null) return 'none';
    return level === mildestFirst.at(-1) ? level : `${level} and worse`;
  };
  return ordered((level) => (level === null ? Number.NEGATIVE_INFINITY : -mildestFirst.indexOf(level)), {
    plain: (level) => (level === null ? [] : [level]),
    text,
    span: (loosest, strictest) => `${text(loosest)}, up to ${text(strictest)}`,
  });
}

/** More names than anyone requires: together they count as more than any list has, so that none is as strict. */
const MOST_NAMES = 1_000;
const BEYOND: ReadonlyMap<string, string> = new Map();

/** Guidelines by their names as they are compared, where case and surrounding space do not count. */
export type Guidelines = ReadonlyMap<string, string>;

/** The guidelines of a list. */
export function guidelinesOf(names: readonly string[]): Guidelines {
  return new Map(names.map((name) => [name.trim().toLowerCase(), name.trim()]));
}

/** Guidelines that must pass: the more, the stricter. */
export const GUIDELINES: Scale<Guidelines> = {
  isAtLeast: (a, b) => a === b || (b !== BEYOND && [...b.keys()].every((name) => a.has(name))),
  strictest: (a, b) => {
    if (a === BEYOND || b === BEYOND) return BEYOND;
    const both = new Map([...a, ...b]);
    return both.size > MOST_NAMES ? BEYOND : both;
  },
  loosest: (a, b) => {
    if (a === BEYOND) return b;
    return b === BEYOND ? a : new Map([...a].filter(([name]) => b.has(name)));
  },
  plain: (names) => [...names.values()],
  text: (names) => (names.size === 0 ? 'none' : [...names.values()].map((name) => `“${name}”`).join(', ')),
  span: () => 'other lists',
};

/** The loosest and the strictest of some values. */
export interface Span<T> {
  readonly loosest: T;
  readonly strictest: T;
}

/** One value alone. */
export function alone<T>(value: T): Span<T> {
  return { loosest: value, strictest: value };
}

/** The values of both. */
export function widened<T>({ loosest, strictest }: Scale<T>, a: Span<T>, b: Span<T>): Span<T> {
  return { loosest: loosest(a.loosest, b.loosest), strictest: strictest(a.strictest, b.strictest) };
}

/** What it does to exchange one value for another. */
export function effectOf<T>({ isAtLeast }: Scale<T>, from: T, to: T): Effect {
  if (!isAtLeast(to, from)) return 'looser';
  return isAtLeast(from, to) ? 'neutral' : 'tighter';
}

/** What it does at worst to exchange any of some values for any of others. */
export function effectBetween<T>(scale: Scale<T>, from: Span<T>, to: Span<T>): Effect {
  if (effectOf(scale, from.strictest, to.loosest) === 'looser') return 'looser';
  return effectOf(scale, from.loosest, to.strictest) === 'neutral' ? 'neutral' : 'tighter';
}

const isOne = <T>(scale: Scale<T>, { loosest, strictest }: Span<T>) => scale.isAtLeast(loosest, strictest);

/** The value as plain data; null where there are several. */
export function plainSpan<T>(scale: Scale<T>, span: Span<T>): unknown {
  return isOne(scale, span) ? scale.plain(span.loosest) : null;
}

/** The value, or the span of values, in words. */
export function spanText<T>(scale: Scale<T>, span: Span<T>): string {
  return isOne(scale, span) ? scale.text(span.loosest) : scale.span(span.loosest, span.strictest);
}
