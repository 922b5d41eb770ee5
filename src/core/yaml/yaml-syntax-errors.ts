import type { Document } from 'yaml';

/** Something wrong at a place in a text; `offset` counts characters from 0, `message` is for a person. */
export interface OffsetProblem {
  readonly offset: number;
  readonly message: string;
}

const TAGS = 'YAML tags (!…) are not supported here; remove the tag.';

/**
 * Sentences for the library's errors, by their code and text; the first that fits. The library's own text is shown for
 * the rest only, because some of it repeats the file, which may hold a signed link.
 */
const SENTENCES: readonly [RegExp, string][] = [
  [/^MISSING_CHAR: Missing closing/, 'A quote is opened and never closed.'],
  [/ end with a [\]}]/, 'A bracket or brace is opened and never closed.'],
  [/^MISSING_CHAR: Implicit map keys/, 'There is a key without a ":" after it.'],
  [
    /^BAD_INDENT|Sequence item without/,
    'The indentation does not fit the lines around it; align the keys that belong together.',
  ],
  [/^BAD_DQ_ESCAPE/, String.raw`There is no such escape; write \\ for a backslash, or use single quotes.`],
  [/^BAD_SCALAR_START/, 'A value cannot start with this character; put the value in quotes.'],
  [/^BLOCK_AS_IMPLICIT_KEY/, 'There is a second ":" on this line; put a value that contains ": " in quotes.'],
  [/^BLOCK_IN_FLOW/, 'Inside brackets and braces entries are separated by commas; is one missing, or a quote?'],
  [/^MULTILINE_IMPLICIT_KEY/, 'A key and its ":" must be on one line; is a ":" or a quote missing?'],
  [/^TAB_AS_INDENT/, 'YAML cannot be indented with tabs; use spaces.'],
  [/^(BAD_COLLECTION_TYPE|TAG_RESOLVE_FAILED)/, TAGS],
  [
    /^UNEXPECTED_TOKEN/,
    'This does not belong here; look for a stray bracket, comma, colon or quote here or just before.',
  ],
];

/** Warnings of the library that change what a file means. */
const SERIOUS_WARNINGS = new Set(['BAD_COLLECTION_TYPE', 'TAG_RESOLVE_FAILED']);

/** One mistake often causes more after it: the first few are the ones to fix. */
const SHOWN_ERRORS = 5;

/** The syntax errors of a document, in sentences that say what to do; none when it can be used. */
export function syntaxErrors({ errors, warnings }: Document): OffsetProblem[] {
  const serious = warnings.filter(({ code }) => SERIOUS_WARNINGS.has(code));
  const problems = new Map<number, OffsetProblem>();
  for (const { code, message, pos } of [...errors, ...serious]) {
    const known = SENTENCES.find(([pattern]) => pattern.test(`${code}: ${message}`));
    const [offset] = pos;
    const sentence = `Not valid YAML: ${known?.[1] ?? `${message}.`}`;
    if (!problems.has(offset)) problems.set(offset, { offset, message: sentence });
    if (problems.size === SHOWN_ERRORS) break;
  }
  return [...problems.values()].sort((a, b) => a.offset - b.offset);
}
