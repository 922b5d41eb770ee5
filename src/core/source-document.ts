/** A place in a text; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a file, where, and what to do, in words for a person. */
export interface SourceProblem extends Position {
  readonly message: string;
}

/** The way from the top of a document to a value: keys of maps and indexes of lists. */
export type Keys = readonly PropertyKey[];

/** A problem that concerns one value of a document; the values beside it can be used. */
export interface ValueProblem extends SourceProblem {
  /** The way to the value that cannot be relied on. */
  readonly keys: Keys;
}

/**
 * The content of a file with the place of each value, whatever form the file has. What checks the content knows this
 * and no form: a further form (a table, another JSON dialect) needs no more than a reader that returns it.
 */
export interface SourceDocument {
  /** Plain data: maps without a prototype, lists, text, numbers, true, false and null; null for an empty file. */
  readonly value: unknown;
  /** In the order of the file. */
  readonly problems: readonly ValueProblem[];
  /** Where the value is written; of a value that is not there, where the nearest value around it is. */
  placeOf(keys: Keys): Position;
  /** Where the key or the list item is written that `keys` ends in; of one that is not there, the nearest around it. */
  placeOfKey(keys: Keys): Position;
  /** A single value as the file writes it: `1.0` where it is the number 1. Undefined for a map, a list or nothing. */
  sourceOf(keys: Keys): string | undefined;
}

/** Either a document, or why nothing of the file can be used. */
export type ReadDocument =
  | { readonly document: SourceDocument; readonly problems: readonly [] }
  | { readonly document: null; readonly problems: readonly SourceProblem[] };

/** The order of a file. */
export function byPosition(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

/** Whether a value of a document is a map. */
export function isMapValue(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
