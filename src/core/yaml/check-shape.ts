import { z } from 'zod';
import { nearest } from '../nearest.ts';
import { byPosition, type Keys, type SourceDocument, type SourceProblem } from '../source-document.ts';
import { quoted, suggestion } from '../source-text.ts';

/** Either the document's content as the schema types it, or everything that is wrong with it. */
export type CheckedShape<T> =
  | { readonly content: T; readonly problems: readonly [] }
  | { readonly content: null; readonly problems: readonly SourceProblem[] };

/** How many problems are reported one by one: more help no reader, and locating each takes time. */
const MOST_PROBLEMS = 100;

/**
 * Checks a document against a schema of strict objects. Problems say in words what was found, what is accepted and, for
 * an unknown name, the nearest known one; a schema's own messages begin with a verb ("takes …"). An empty document
 * counts as an empty map.
 */
export function checkShape<T>(document: SourceDocument, schema: z.ZodType<T>): CheckedShape<T> {
  if (document.problems.length > 0) return { content: null, problems: listed(document.problems) };
  const value = document.value ?? {};
  const result = schema.safeParse(value);
  if (result.success) return { content: result.data, problems: [] };
  const found = result.error.issues
    .slice(0, MOST_PROBLEMS + 1)
    .flatMap((issue) => shapeProblems(issue, schema, value))
    .slice(0, MOST_PROBLEMS + 1)
    .map(({ keys, message }) => ({ ...document.placeOfKey(keys), message }));
  return { content: null, problems: listed(found) };
}

/** The first problems in the order of the file, and where there are more. */
function listed(problems: readonly SourceProblem[]): readonly SourceProblem[] {
  const first = problems.slice(0, MOST_PROBLEMS).sort(byPosition);
  const next = problems[MOST_PROBLEMS];
  if (next === undefined) return first;
  const { line, column } = next;
  return [...first, { line, column, message: `there are more problems; the first ${MOST_PROBLEMS} are listed` }];
}

interface ShapeProblem {
  readonly keys: Keys;
  readonly message: string;
}

function shapeProblems(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): ShapeProblem[] {
  const keys = issue.path;
  const found = valueAt(value, keys);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, keys);
    return issue.keys.slice(0, MOST_PROBLEMS + 1).map((key) => ({
      keys: [...keys, key],
      message: `unknown key ${quoted(key)}; ${suggestion(key, known)}`,
    }));
  }
  if (issue.code === 'invalid_key') {
    return issue.issues.map(({ message }) => ({ keys, message: `${shownPath(keys)} ${message}` }));
  }
  const branch = issue.code === 'invalid_union' ? issue.errors.find(isAboutTheInside) : undefined;
  if (branch !== undefined) {
    return branch.flatMap((inner) => shapeProblems({ ...inner, path: [...keys, ...inner.path] }, schema, value));
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const says = found === undefined ? 'is missing; it takes' : 'takes';
    const instead = found === undefined ? '' : `, not ${shownValue(found)}`;
    const near = issue.code === 'invalid_value' ? didYouMean(found, issue.values.map(String)) : '';
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

/** Only text is near to a name: a map of the file is a bare object, of which not even a text can be made. */
function didYouMean(found: unknown, known: readonly string[]): string {
  const near = typeof found === 'string' ? nearest(found, known) : undefined;
  return near === undefined ? '' : `; did you mean ${quoted(near)}?`;
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

/** The keys a schema knows for the map at `keys`; none where it describes no map of named keys. */
export function knownKeys(schema: z.core.$ZodType, keys: Keys): string[] {
  if (schema instanceof z.ZodOptional) return knownKeys(schema.unwrap(), keys);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => knownKeys(option, keys));
  const [key, ...rest] = keys;
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(schema.shape);
    const inner: z.core.$ZodType | undefined = schema.shape[String(key)];
    return inner === undefined ? [] : knownKeys(inner, rest);
  }
  if (key === undefined) return [];
  if (schema instanceof z.ZodArray) return knownKeys(schema.element, rest);
  return schema instanceof z.ZodRecord ? knownKeys(schema.valueType, rest) : [];
}
