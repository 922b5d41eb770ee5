import type { z } from 'zod';
import type { Setting, Settings } from '../settings.ts';
import type { Keys } from '../source-document.ts';
import type { Scale } from './strictness-scale.ts';

/** Where a value was set, by its keys, as findings name the place. */
export type OriginOf = (keys: Keys) => string;

/** The same for keys below the given ones. */
export function within(originOf: OriginOf, above: Keys): OriginOf {
  return (keys) => originOf([...above, ...keys]);
}

/** One value as the log shows it: its name, the value in words, where it was set. */
export interface DescribedValue {
  readonly key: string;
  readonly value: string;
  readonly origin: string | null;
}

/** Describes a setting for the log. */
export function describeValue<T>(
  key: string,
  { value, origin }: Setting<T>,
  text: (value: T) => string,
): DescribedValue {
  return { key, value: text(value), origin };
}

/** One value of a limit that two policies are compared by, such as the score below which a creative fails. */
export interface ComparedValue<Value = unknown, Statement = unknown, T = unknown> {
  /** As changes name it, below its section: `minScore`, `minScore.warn`. */
  readonly key: string;
  readonly scale: Scale<T>;
  inForce(value: Value): Setting<T>;
  /** Undefined where it is not set. */
  statedBy(statement: Statement): T | undefined;
}

/**
 * Everything there is to know about one limit of the policy: how a file states it, what counts without a statement, how
 * statements are merged, and which of two values is stricter. `Value` is the limit in force, `Statement` what one place
 * of the file states of it. Methods rather than function properties, so that limits of any values form one list.
 */
export interface Limit<Key extends string = string, Value = unknown, Statement = unknown> {
  /** The key in the policy file. */
  readonly key: Key;
  /** The schema of the file's value: optional and described, because documentation and editors show the description. */
  readonly schema: z.ZodType;
  /** The inputs and defaults that apply where no file sets the limit. */
  fallback(settings: Settings): Value;
  /** Reads what the schema has accepted. */
  read(given: unknown, originOf: OriginOf): Statement;
  /** What counts after a statement; what it leaves open stays as it was. */
  merge(below: Value, statement: Statement): Value;
  /**
   * The value that lets less pass; of equal ones the first. What is evaluated by it ends as the worse of what it would
   * have ended as under either.
   */
  strictest(a: Value, b: Value): Value;
  /** The values in force, for the log. */
  describe(key: string, value: Value): readonly DescribedValue[];
  /** What an override sets, for the log. */
  describeStatement(key: string, statement: Statement): readonly DescribedValue[];
  readonly compared: readonly ComparedValue<Value, Statement>[];
  /** Whether the value, or the statement, can only be evaluated with the scores recorded earlier. Absent: never. */
  needsEarlierScores?(limit: Value | Statement): boolean;
}

/** Returns the stricter of two settings by its scale; the first if they are equal. */
export function stricter<T>(scale: Scale<T>, a: Setting<T>, b: Setting<T>): Setting<T> {
  return scale.isAtLeast(a.value, b.value) ? a : b;
}
