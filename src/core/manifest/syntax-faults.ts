import type { Document } from 'yaml';
import type { Fault } from './fault.ts';

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
    'The indentation does not fit the lines around it; align the keys of one creative.',
  ],
  [/^BAD_DQ_ESCAPE/, String.raw`There is no such escape; write \\ for a backslash, or use single quotes.`],
  [/^BAD_SCALAR_START/, 'A value cannot start with this character; put the value in quotes.'],
  [/^BLOCK_AS_IMPLICIT_KEY/, 'A second ":" stands on this line; put a value that holds ": " in quotes.'],
  [/^BLOCK_IN_FLOW/, 'Inside brackets and braces entries are separated by commas; is one missing, or a quote?'],
  [/^MULTILINE_IMPLICIT_KEY/, 'A key and its ":" must stand on one line; is a ":" or a quote missing?'],
  [/^TAB_AS_INDENT/, 'YAML cannot be indented with tabs; use spaces.'],
  [/^(BAD_COLLECTION_TYPE|TAG_RESOLVE_FAILED)/, TAGS],
  [
    /^UNEXPECTED_TOKEN/,
    'This does not belong here; look for a stray bracket, comma, colon or quote here or just before.',
  ],
];

/** Warnings of the library that change what a file means. */
const SERIOUS_WARNINGS = new Set(['BAD_COLLECTION_TYPE', 'TAG_RESOLVE_FAILED']);

/** One mistake often brings more in its wake: the first few lines are the ones to mend. */
const SHOWN_ERRORS = 5;

/** What is wrong with the syntax of a document's parts, in sentences that say what to do; none when they can be used. */
export function syntaxFaults(parts: readonly Document.Parsed[]): Fault[] {
  const errors = parts.flatMap((part) => part.errors);
  const warnings = parts.flatMap((part) => part.warnings).filter(({ code }) => SERIOUS_WARNINGS.has(code));
  const faults = new Map<number, Fault>();
  for (const { code, message, pos } of [...errors, ...warnings]) {
    const known = SENTENCES.find(([pattern]) => pattern.test(`${code}: ${message}`));
    const [offset] = pos;
    if (!faults.has(offset)) faults.set(offset, { offset, message: `Not valid YAML: ${known?.[1] ?? `${message}.`}` });
    if (faults.size === SHOWN_ERRORS) break;
  }
  return [...faults.values()];
}
