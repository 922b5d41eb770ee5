import { row, tableHead } from './markdown.ts';
import type { Listing } from './page-limit.ts';
import type { View } from './render-context.ts';
import { notShown } from './render-context.ts';

/** A table in the details of a creative; `what` is one of its rows, for the note about those that find no room. */
export function answerTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  what: string,
  view: View,
): Listing {
  return {
    open: tableHead(...columns),
    rows: rows.map((cells) => () => row(...cells)),
    close: '',
    left: (count) => `\n${notShown(count, what, view)}`,
  };
}

/** Sorts the worst first, by a scale from mild to worst. An unknown level comes before the worst. */
export function worstLevelFirst<Level, T extends { readonly level: Level | null }>(
  rows: readonly T[],
  scale: readonly Level[],
): T[] {
  const badness = ({ level }: T) => (level === null ? scale.length : scale.indexOf(level));
  return rows.toSorted((a, b) => badness(b) - badness(a));
}
