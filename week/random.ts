/** Chance that a seed repeats: the same numbers in the same order. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A number from `least` to below `most`. */
  between(least: number, most: number): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  pick<T>(all: readonly [T, ...T[]]): T;
  /** A series of its own, so that what one part draws moves nothing in the others. */
  branch(name: string): Random;
}

function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}

/** A small generator of the xorshift family: good enough to spread events over a week. */
export function createRandom(seed: number | string): Random {
  let state = hashOf(String(seed)) || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between: (least, most) => least + next() * (most - least),
    whole,
    chance: (probability) => next() < probability,
    pick: (all) => all[whole(0, all.length - 1)] ?? all[0],
    branch: (name) => createRandom(`${seed}/${name}`),
  };
}
