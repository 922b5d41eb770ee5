import { OPERATIONS, type Operation } from './openapi/operations.ts';

/** An operation and the values its path was called with. */
export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

/** Parameters whose values may contain slashes. */
const DEEP = new Set(['path', 'ref', 'branch', 'basehead']);

/** Longer templates first, so that `commits/{ref}` does not swallow `commits/{ref}/check-runs`. */
const PATTERNS = OPERATIONS.map((operation) => ({ operation, pattern: patternOf(operation) })).toSorted(
  (a, b) => b.operation.split('/').length - a.operation.split('/').length,
);

function patternOf(operation: Operation): RegExp {
  const source = operation.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${DEEP.has(name) ? '.+' : '[^/]+'})`);
  return new RegExp(`^${source}$`);
}

/** Finds the operation of a request; undefined when GitHub has none, or the stand-in does not serve it. */
export function matchOperation(method: string, path: string): Match | undefined {
  const request = `${method} ${path}`;
  for (const { operation, pattern } of PATTERNS) {
    const found = pattern.exec(request);
    if (found !== null) {
      const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
      return { operation, params: Object.fromEntries(params) };
    }
  }
  return undefined;
}
