import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import type { Complaint, Keys, YamlDocument } from './document.ts';
import { knownKeys } from './known-keys.ts';

/** Either the document's content as the schema types it, or everything that is wrong with it. */
export type CheckedShape<T> =
  | { readonly content: T; readonly complaints: readonly [] }
  | { readonly content: null; readonly complaints: readonly Complaint[] };

/** Complaints told one by one: nobody mends more at a time, and finding the place of each takes a while. */
const MOST_COMPLAINTS = 100;

/**
 * Checks a document against a schema of strict objects. Complaints say in words what was found, what is taken and, for
 * a name nobody knows, the nearest that is known; a schema's own messages begin with a verb ("takes …"). An empty
 * document counts as an empty map.
 */
export function checkShape<T>(document: YamlDocument, schema: z.ZodType<T>): CheckedShape<T> {
  const value = document.value ?? {};
  const result = schema.safeParse(value);
  if (result.success) return { content: result.data, complaints: [] };
  const all = result.error.issues.slice(0, MOST_COMPLAINTS + 1).flatMap((issue) => remarks(issue, schema, value));
  const complaints = all
    .slice(0, MOST_COMPLAINTS)
    .map(({ keys, message }) => ({ ...document.locate(keys), message }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const [next] = all.slice(MOST_COMPLAINTS);
  const more = next && {
    ...document.locate(next.keys),
    message: `there is more; the first ${MOST_COMPLAINTS} are listed`,
  };
  return { content: null, complaints: more ? [...complaints, more] : complaints };
}

interface Remark {
  readonly keys: Keys;
  readonly message: string;
}

function remarks(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Remark[] {
  const keys = issue.path;
  const found = valueAt(value, keys);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, MOST_COMPLAINTS + 1).map((key) => ({
      keys: [...keys, key],
      message: `unknown key ${quoted(key)}${suggestion(key, knownKeys(schema, keys))}`,
    }));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => ({ keys, message: `${shownPath(keys)} ${message}` }));
  }
  const branch = issue.code === 'invalid_union' ? issue.errors.find(isAboutTheInside) : undefined;
  if (branch !== undefined) {
    return branch.flatMap((inner) => remarks({ ...inner, path: [...keys, ...inner.path] }, schema, value));
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const says = found === undefined ? 'is missing; it takes' : 'takes';
    const instead = found === undefined ? '' : `, not ${shownValue(found)}`;
    const near = issue.code === 'invalid_value' ? didYouMean(String(found), issue.values.map(String)) : '';
    return [{ keys, message: `${shownPath(keys)} ${says} ${taken(issue)}${instead}${near}` }];
  }
  const instead = typeof found === 'number' ? `, not ${found}` : '';
  return [{ keys, message: `${shownPath(keys)} ${issue.message}${instead}` }];
}

/** Whether a branch of a union takes this kind of value, and only something inside it is wrong. */
function isAboutTheInside(branch: readonly z.core.$ZodIssue[]): boolean {
  return branch.every(({ code, path }) => path.length > 0 || !code.startsWith('invalid_'));
}

const WORDS: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list such as [a, b]',
  object: 'a map of keys',
  record: 'a map of keys',
};

/** In words, what would have been taken in place of what the issue is about. */
function taken(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union') return [...new Set(issue.errors.flat().map(taken))].join(' or ');
  if (issue.code === 'invalid_value') {
    const [only, ...others] = issue.values.map(String);
    return others.length === 0 ? String(only) : `one of ${[only, ...others].join(', ')}`;
  }
  return issue.code === 'invalid_type' ? (WORDS[issue.expected] ?? issue.expected) : issue.message;
}

const quoted = (text: string): string => JSON.stringify(text);

function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `; did you mean ${quoted(near)}?`;
}

function suggestion(word: string, known: readonly string[]): string {
  const near = didYouMean(word, known);
  return near === '' && known.length > 0 ? `; known here: ${known.join(', ')}` : near;
}

function valueAt(value: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((around, key) => (around as Record<PropertyKey, unknown>)[key], value);
}

/** `overrides[0].when.brands`, as a person would point at it. */
function shownPath(keys: Keys): string {
  const path = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return path === '' ? 'the file' : path.replace(/^\./, '');
}

function shownValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? quoted(value) : `${value as number | boolean}`;
}
