import type { Cached } from '../github-gate/cached.ts';
import type { FoundGate } from './found-gate.ts';
import type { Desk } from './world.ts';

/**
 * The default branch's cache as a gate sees it that a scheduled run finishes: to be read only, and nothing of its own.
 * Scores are compared with those of a gate's own base, so that of the default branch has none for other gates.
 */
export function gateCache({ cached, branch }: Pick<Desk, 'cached' | 'branch'>, { target }: FoundGate): Cached {
  const baseRef = target.kind === 'queue' ? target.ref.baseRef : target.pulls[0].baseRef;
  return {
    ...cached,
    own: async () => ({ records: [], baselines: undefined, rescore: undefined, remarks: [] }),
    baselines: async () => (baseRef === branch ? await cached.baselines() : undefined),
    save: async () => undefined,
  };
}
