import type { Effect } from '../../report.ts';
import type { Scale } from './scale.ts';

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
