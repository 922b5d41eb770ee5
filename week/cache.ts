import type { AnswerCache } from '../src/cache/answer-cache.ts';
import { createCacheStore, type Scope } from '../standins/cache-store.ts';

const VERSION = 'creative-gate';

/** GitHub's cache as runs of a simulation share it. */
export interface SharedCache {
  /** The cache as a run sees it that may read and write in this scope. */
  open(scope: Scope): AnswerCache;
  /** Entries now. */
  size(): number;
  /** Removes some entries, as GitHub does with what was not used for long or is too much. */
  evict(isGone: () => boolean): void;
}

/** A cache without a wire: scopes and immutable keys are GitHub's. */
export function createSharedCache(): SharedCache {
  const store = createCacheStore();
  return {
    size: () => store.entries.length,
    evict: (isGone) => {
      const kept = store.entries.filter(() => !isGone());
      store.entries.splice(0, store.entries.length, ...kept);
    },
    open: (scope) => ({
      restore: async (prefix) => {
        const found = store.find(scope, [prefix], VERSION);
        return found ? { kind: 'found', key: found.key, content: Buffer.from(found.content) } : { kind: 'none' };
      },
      save: async (key, content) => {
        const entry = store.create(scope, key, VERSION);
        if (typeof entry === 'string') return { kind: 'not-saved', why: entry, byDesign: scope.write === null };
        store.upload(entry.id, Buffer.from(content));
        store.finish(scope, key, VERSION);
        return { kind: 'saved' };
      },
    }),
  };
}
