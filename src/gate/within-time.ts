import { createContext, Script } from 'node:vm';

const CALL = new Script('work()');

/**
 * What `work` returns, or undefined where it takes longer than `ms` milliseconds or needs more stack than there is. For
 * work on what an outsider may have written, such as a glob that takes forever to match: it is stopped in the middle,
 * wherever it is. `work` must be synchronous; what it throws otherwise is thrown.
 */
export function withinTime<T>(work: () => T, ms: number): { readonly done: T } | undefined {
  let result: { readonly done: T } | undefined;
  const keep = () => {
    result = { done: work() };
  };
  try {
    CALL.runInContext(createContext({ work: keep }), { timeout: ms });
  } catch (error) {
    if (!isTooMuch(error)) throw error;
    return undefined;
  }
  return result;
}

/** By its fields: an error of another context is no instance of this one's `Error`. */
function isTooMuch(error: unknown): boolean {
  const { code, name } = Object(error) as { readonly code?: unknown; readonly name?: unknown };
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || name === 'RangeError';
}
