import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMutants, isProgram, type Mutant } from './find-mutants.ts';

/** The source files that `mutates` takes, in order; paths from the root. */
export function filesToMutate(root: string, mutates: (file: string) => boolean): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && mutates(file))
    .toSorted();
}

/** `count` mutants of these files, each at a place of its own; the same for the same seed and files. */
export function pickMutants(root: string, files: readonly string[], count: number, seed: number): Mutant[] {
  const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
  const left = files.flatMap((file) => findMutants(file, sources.get(file) ?? ''));
  const random = randomFrom(seed);
  const picked: Mutant[] = [];
  const places = new Set<string>();
  while (picked.length < count && left.length > 0) {
    const [mutant] = left.splice(Math.floor(random() * left.length), 1);
    if (mutant === undefined || !isProgram(sources.get(mutant.file) ?? '', mutant)) continue;
    const place = `${mutant.file} ${mutant.start} ${mutant.end}`;
    if (!places.has(place)) picked.push(mutant);
    places.add(place);
  }
  return picked;
}

/** Numbers from 0 up to 1, always the same ones for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
