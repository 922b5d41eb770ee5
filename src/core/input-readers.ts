import { DURATION_EXAMPLES, parseDuration } from './durations.ts';
import { nearest } from './nearest.ts';

/** An input's value, or why its text is none: a clause such as `takes a number from 0 to 1`. */
type Reading<T> = { readonly value: T } | { readonly refused: string };
/** Turns an input's text, trimmed and not empty, into its value. */
export type Reader<T> = (text: string) => Reading<T>;

/** One input of the action. */
export interface Input<T> {
  /** The default in `action.yml`; undefined where an absent input has its own meaning. */
  readonly default: string | undefined;
  readonly read: Reader<T>;
  /** Its value is never shown. */
  readonly secret: boolean;
}

/** An input that may be absent. */
export function optional<T>(read: Reader<T>) {
  return { default: undefined, read, secret: false } as const;
}

/** An input with a default, given as text. */
export function withDefault<T>(read: Reader<T>, text: string) {
  return { default: text, read, secret: false } as const;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function suggestion(text: string, names: readonly string[]): string {
  const name = nearest(text, names);
  return name === undefined ? '' : ` (did you mean \`${name}\`?)`;
}

/** Text on one line. */
export const line: Reader<string> = (text) =>
  /\p{Cc}/u.test(text) ? { refused: 'takes text on one line' } : { value: text };

/** An input whose value is never shown. */
export const secret = { default: undefined, read: line, secret: true } as const;

/** One of a few words. */
export function oneOf<const T extends string>(known: readonly T[]): Reader<T> {
  return (text) => {
    const word = known.find((candidate) => candidate === text);
    return word === undefined
      ? { refused: `takes one of ${quoted(known)}${suggestion(text, known)}` }
      : { value: word };
  };
}

/** True or false as YAML 1.2's core schema writes them. */
export const yesOrNo: Reader<boolean> = (text) => {
  if (/^(?:true|True|TRUE)$/.test(text)) return { value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { value: false };
  return { refused: 'takes `true` or `false`' };
};

/** A number from 0 to 1 in decimal notation, without exponent or sign. */
export const share: Reader<number> = (text) => {
  const value = /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  return value >= 0 && value <= 1 ? { value } : { refused: 'takes a number from 0 to 1, such as `0.7`' };
};

/** A whole number that is not below `least`. */
export function whole(least: number): Reader<number> {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return Number.isSafeInteger(value) && value >= least
      ? { value }
      : { refused: `takes a whole number from ${least} up, such as \`500\`` };
  };
}

/** A duration in milliseconds that is not below `least` milliseconds. */
export function duration(least = 0): Reader<number> {
  return (text) => {
    const value = parseDuration(text);
    if (value !== undefined && value >= least) return { value };
    const above = least > 0 ? ' above `0s`' : '';
    return { refused: `takes a duration${above} of at most \`500h\`, such as ${DURATION_EXAMPLES}` };
  };
}

/** Globs, one per line: a comma is part of a glob. At least one must not be an exclusion. */
export const globs: Reader<readonly string[]> = (text) => {
  const value = text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return value.some((glob) => !glob.startsWith('!')) && !value.includes('!')
    ? { value }
    : { refused: 'takes globs, one per line, of which at least one does not start with `!`' };
};

function words(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Several of a few words, separated by commas. */
export function listOf<const T extends string>(known: readonly T[]): Reader<readonly T[]> {
  return (text) => {
    const given = words(text);
    const value = known.filter((word) => given.includes(word));
    const unknown = given.find((word) => !known.some((candidate) => candidate === word));
    if (unknown === undefined && value.length > 0) return { value };
    return { refused: `takes a comma list of ${quoted(known)}${suggestion(unknown ?? '', known)}` };
  };
}

/** Levels that fail, from which the mildest is kept, because a level includes all worse ones; null for `none`. */
export function levels<const T extends string>(mildestFirst: readonly T[]): Reader<T | null> {
  return (text) => {
    if (text === 'none') return { value: null };
    const given = words(text);
    const unknown = given.find((word) => !mildestFirst.some((level) => level === word));
    const mildest = mildestFirst.find((level) => given.includes(level));
    if (unknown === undefined && mildest !== undefined) return { value: mildest };
    const known = quoted(mildestFirst);
    return { refused: `takes a comma list of ${known}, or \`none\` alone${suggestion(unknown ?? '', mildestFirst)}` };
  };
}

/** This run's share `i/n` of the work, with 1 ≤ i ≤ n. */
export const shard: Reader<{ readonly index: number; readonly count: number }> = (text) => {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const index = Number(match?.[1] ?? 0);
  const count = Number(match?.[2] ?? 0);
  return index >= 1 && index <= count
    ? { value: { index, count } }
    : { refused: 'takes `i/n`, such as `2/8`, with i from 1 to n' };
};

/** A path inside the repository; a leading `./` is dropped. */
export const repositoryPath: Reader<string> = (text) => {
  const value = text.replace(/^(?:\.\/)+/, '');
  const segments = value.split('/');
  return segments.some((segment) => segment === '' || segment === '.' || segment === '..') || value.includes('\n')
    ? { refused: 'takes the path of a file in the repository, such as `.github/creative-gate.yml`' }
    : { value };
};

function isLoopback(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d+){3}$/.test(host);
}

/** A provider's address: `https:`, or `http:` on this machine; without credentials, query or a slash at its end. */
export const providerUrl: Reader<string> = (text) => {
  const refused = 'takes an `https:` address (`http:` only for this machine)';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return { refused };
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  if (!safe) return { refused };
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return { refused: `${refused} without user, password, query or fragment` };
  }
  return { value: url.href.replace(/\/+$/, '') };
};
