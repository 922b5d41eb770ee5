import type { Cached } from '../gate/keeping/cached.ts';

/** The default branch's cache as a gate sees it that a scheduled run finishes: to be read only, and nothing of its own. */
export function inGateCache(cached: Cached): Cached {
  const own = async () => ({ records: [], baselines: undefined, rescore: undefined, remarks: [] });
  return { ...cached, own, save: async () => undefined };
}
