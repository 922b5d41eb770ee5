/** A memory in which what belongs to a key is found once; `find` runs only where the key is new. */
export function createMemory<Found>(): (key: string, find: () => Found) => Found {
  const memory = new Map<string, { readonly found: Found }>();
  return (key, find) => {
    const kept = memory.get(key) ?? { found: find() };
    memory.set(key, kept);
    return kept.found;
  };
}
