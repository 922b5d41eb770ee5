/** Two lists side by side: what stands in both, in one order, and between that what only one of them has. */
export interface Slot<T> {
  readonly base: T | undefined;
  readonly proposed: T | undefined;
}

/**
 * Pairs the items of two ordered lists that have the same key, as many of them as keep their order on both sides. What
 * is left of the base stands before what is left of the proposal. Takes n log n steps, since one of the lists may be as
 * long as its author pleases.
 */
export function aligned<T>(base: readonly T[], proposed: readonly T[], keyOf: (item: T) => string): Slot<T>[] {
  const slots: Slot<T>[] = [];
  let [nextBase, nextProposed] = [0, 0];
  const only = (untilBase: number, untilProposed: number) => {
    for (const item of base.slice(nextBase, untilBase)) slots.push({ base: item, proposed: undefined });
    for (const item of proposed.slice(nextProposed, untilProposed)) slots.push({ base: undefined, proposed: item });
  };
  for (const [baseIndex, proposedIndex] of longestRising(partners(base, proposed, keyOf))) {
    only(baseIndex, proposedIndex);
    slots.push({ base: base[baseIndex], proposed: proposed[proposedIndex] });
    [nextBase, nextProposed] = [baseIndex + 1, proposedIndex + 1];
  }
  only(base.length, proposed.length);
  return slots;
}

type Pair = readonly [baseIndex: number, proposedIndex: number];

/** The first item of a key in one list belongs to the first in the other, the second to the second. */
function partners<T>(base: readonly T[], proposed: readonly T[], keyOf: (item: T) => string): Pair[] {
  const waiting = new Map<string, number[]>();
  for (const [index, item] of [...proposed.entries()].reverse()) {
    const key = keyOf(item);
    const known = waiting.get(key);
    if (known === undefined) waiting.set(key, [index]);
    else known.push(index);
  }
  return base.flatMap((item, index): Pair[] => {
    const partner = waiting.get(keyOf(item))?.pop();
    return partner === undefined ? [] : [[index, partner]];
  });
}

interface Run {
  readonly pair: Pair;
  readonly before: Run | undefined;
}

/** The most pairs whose second indexes rise as the first do (patience sorting). */
function longestRising(pairs: readonly Pair[]): Pair[] {
  /** For each length the run that ends lowest. */
  const lowest: Run[] = [];
  for (const pair of pairs) {
    let [from, to] = [0, lowest.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((lowest[middle] as Run).pair[1] < pair[1]) from = middle + 1;
      else to = middle;
    }
    lowest[from] = { pair, before: lowest[from - 1] };
  }
  const rising: Pair[] = [];
  for (let run = lowest.at(-1); run !== undefined; run = run.before) rising.push(run.pair);
  return rising.reverse();
}
