/** What a run may do with the cache. */
export interface Scope {
  /** The ref it writes to; null where it may only read. */
  readonly write: string | null;
  /** Further refs it reads, in order; its own comes first. */
  readonly read: readonly string[];
}

/** A saved archive. Key and version are immutable on GitHub: the first to save them wins. */
export interface CacheEntry {
  readonly id: number;
  readonly ref: string;
  readonly key: string;
  /** Digest over the paths and the compression; entries of another version are not found. */
  readonly version: string;
  content: Buffer;
}

/** The bookkeeping of the cache service, without its wire. */
export function createCacheStore() {
  const entries: CacheEntry[] = [];
  const open = new Map<number, CacheEntry>();
  let lastId = 0;
  const isSame = (ref: string, key: string, version: string) => (entry: CacheEntry) =>
    entry.ref === ref && entry.key === key && entry.version === version;

  return {
    entries,
    /** Reserves an entry; a text says why not. */
    create({ write }: Scope, key: string, version: string): CacheEntry | string {
      if (write === null) {
        return 'cache write denied: this run may only read';
      }
      if ([...entries, ...open.values()].some(isSame(write, key, version))) {
        return 'cache entry with the same key, version, and scope already exists';
      }
      lastId += 1;
      const entry = { id: lastId, ref: write, key, version, content: Buffer.alloc(0) };
      open.set(entry.id, entry);
      return entry;
    },
    upload(id: number, content: Buffer): boolean {
      const entry = open.get(id);
      if (entry !== undefined) {
        entry.content = content;
      }
      return entry !== undefined;
    },
    finish({ write }: Scope, key: string, version: string): CacheEntry | undefined {
      const entry = [...open.values()].find(isSame(write ?? '', key, version));
      if (entry !== undefined) {
        open.delete(entry.id);
        entries.push(entry);
      }
      return entry;
    },
    /** Ref by ref: each key as it is, then as the beginning of the newest entry's. */
    find({ write, read }: Scope, keys: readonly string[], version: string): CacheEntry | undefined {
      for (const ref of [...(write === null ? [] : [write]), ...read]) {
        const inRef = entries.filter((entry) => entry.ref === ref && entry.version === version);
        for (const key of keys) {
          const found =
            inRef.find((entry) => entry.key === key) ?? inRef.findLast((entry) => entry.key.startsWith(key));
          if (found !== undefined) {
            return found;
          }
        }
      }
      return undefined;
    },
    download: (id: number): Buffer | undefined => entries.find((entry) => entry.id === id)?.content,
  };
}
