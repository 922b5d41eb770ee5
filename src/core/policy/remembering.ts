/** What belongs to a key; `find` runs only where the key is new. */
export type Memory<Found> = (key: string, find: () => Found) => Found;

/** A memory in which what belongs to a key is found once. */
export function createMemory<Found>(): Memory<Found> {
  const memory = new Map<string, { readonly found: Found }>();
  return (key, find) => {
    const kept = memory.get(key);
    if (kept !== undefined) return kept.found;
    const found = find();
    memory.set(key, { found });
    return found;
  };
}
