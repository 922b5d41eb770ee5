import { nearest } from './nearest.ts';

/** Text of a file as a message may show it: quoted, control characters escaped, at most 40 characters. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

/** A number as people write it: 10,000. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

/** What to write in place of an unknown word: the nearest known one, else all there are. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? `use one of ${known.join(', ')}.` : `did you mean ${quoted(near)}?`;
}

/** A file's text, or the place (from 1) of the first byte that is not UTF-8. */
export type Decoded =
  | { readonly text: string }
  | { readonly text: undefined; readonly line: number; readonly column: number };

function decode(bytes: Uint8Array, isWhole: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
  } catch {
    return undefined;
  }
}

/** How many bytes from the start are well-formed; a character cut off at the end counts as the start of one. */
function validLength(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decode(bytes.subarray(0, middle), false) === undefined) bad = middle;
    else good = middle;
  }
  return good;
}

/** Decodes UTF-8 strictly: a file in another encoding must not turn into other ids. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const text = decode(bytes, true);
  if (text !== undefined) return { text };
  const before = (decode(bytes.subarray(0, validLength(bytes)), false) as string).split('\n');
  return { text: undefined, line: before.length, column: (before.at(-1) as string).length + 1 };
}
