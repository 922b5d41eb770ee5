import type { Effect } from '../report.ts';

/** The values a limit can have, ordered by strictness; two values need not be comparable. */
export interface Scale<T> {
  /** Whether `a` lets nothing through that `b` holds back. */
  isAtLeast(a: T, b: T): boolean;
  /** The mildest value that is at least as strict as both. */
  strictest(a: T, b: T): T;
  /** The strictest value that both are at least as strict as. */
  loosest(a: T, b: T): T;
  /** As plain data. */
  plain(value: T): unknown;
  /** In words. */
  text(value: T): string;
  /** Where there are several values: from the loosest of them to the strictest. */
  range(loosest: T, strictest: T): string;
}

/** A scale whose values are all comparable, by a number that grows with strictness. */
export function orderedScale<T>(
  strictness: (value: T) => number,
  shown: Pick<Scale<T>, 'plain' | 'text' | 'range'>,
): Scale<T> {
  const isAtLeast = (a: T, b: T) => strictness(a) >= strictness(b);
  return {
    isAtLeast,
    strictest: (a, b) => (isAtLeast(a, b) ? a : b),
    loosest: (a, b) => (isAtLeast(a, b) ? b : a),
    ...shown,
  };
}

/** The loosest and the strictest of some values. */
export interface Range<T> {
  readonly loosest: T;
  readonly strictest: T;
}

/** The range of one value alone. */
export function rangeOf<T>(value: T): Range<T> {
  return { loosest: value, strictest: value };
}

/** The range of the values of both. */
export function widened<T>({ loosest, strictest }: Scale<T>, a: Range<T>, b: Range<T>): Range<T> {
  return { loosest: loosest(a.loosest, b.loosest), strictest: strictest(a.strictest, b.strictest) };
}

/** What it does to replace one value by another. */
export function effectOf<T>({ isAtLeast }: Scale<T>, from: T, to: T): Effect {
  if (!isAtLeast(to, from)) return 'looser';
  return isAtLeast(from, to) ? 'neutral' : 'tighter';
}

/** What it does at worst to replace any of some values by any of others. */
export function effectBetween<T>(scale: Scale<T>, from: Range<T>, to: Range<T>): Effect {
  if (effectOf(scale, from.strictest, to.loosest) === 'looser') return 'looser';
  return effectOf(scale, from.loosest, to.strictest) === 'neutral' ? 'neutral' : 'tighter';
}

const isOne = <T>(scale: Scale<T>, { loosest, strictest }: Range<T>) => scale.isAtLeast(loosest, strictest);

/** The value as plain data; null where there are several. */
export function plainRange<T>(scale: Scale<T>, range: Range<T>): unknown {
  return isOne(scale, range) ? scale.plain(range.loosest) : null;
}

/** The value, or the range of values, in words. */
export function rangeText<T>(scale: Scale<T>, range: Range<T>): string {
  return isOne(scale, range) ? scale.text(range.loosest) : scale.range(range.loosest, range.strictest);
}
