import { GitHubProblem } from './github-errors.ts';

/** Reads single fields out of something GitHub sent; a path such as `head.sha` leads into it. */
export interface Fields {
  /** A string that is not empty; throws a `GitHubProblem` where there is none. */
  text(path: string): string;
  /** A string that is not empty, or undefined. */
  optionalText(path: string): string | undefined;
  /** A number; throws a `GitHubProblem` where there is none. */
  number(path: string): number;
  /** True or false; undefined where there is neither. */
  flag(path: string): boolean | undefined;
  /** The elements of a list, each to be read in turn; throws a `GitHubProblem` where there is none. */
  list(path: string): readonly Fields[];
  /** Whether anything but null is there. */
  has(path: string): boolean;
}

function valueAt(data: unknown, path: string): unknown {
  const names = path === '' ? [] : path.split('.');
  return names.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Record<string, unknown>)[name]
        : undefined,
    data,
  );
}

/** Reads `data`; `about` completes "GitHub's answer about …" in the messages. The path `''` is the whole of it. */
export function fieldsOf(data: unknown, about: string): Fields {
  const missing = (path: string, what: string) =>
    new GitHubProblem(`What GitHub says about ${about} cannot be understood: ${path || 'the answer'} is not ${what}.`);
  const optionalText = (path: string) => {
    const value = valueAt(data, path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  return {
    optionalText,
    text: (path) => {
      const value = optionalText(path);
      if (value === undefined) throw missing(path, 'a text');
      return value;
    },
    number: (path) => {
      const value = valueAt(data, path);
      if (typeof value !== 'number') throw missing(path, 'a number');
      return value;
    },
    flag: (path) => {
      const value = valueAt(data, path);
      return typeof value === 'boolean' ? value : undefined;
    },
    list: (path) => {
      const value = valueAt(data, path);
      if (!Array.isArray(value)) throw missing(path, 'a list');
      return value.map((element: unknown) => fieldsOf(element, about));
    },
    has: (path) => (valueAt(data, path) ?? null) !== null,
  };
}
