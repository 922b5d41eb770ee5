import { TOLERANCE } from '../../../core/rules/band-limit.ts';
import type { GuidelineRow } from '../vidmob-answer.ts';

/** One failed guideline of a channel: one thing to fix, however many rows Vidmob lists it in. */
export interface Candidate {
  readonly name: string;
  /** Of all its failed rows together; null when none has a weight. */
  readonly weight: number | null;
  /** Its failed rows: each counts once in the adherence. */
  readonly rows: number;
}

/** What could be fixed, by name. Rows of one name and rule pass together. */
export function candidatesIn(rows: readonly GuidelineRow[]): readonly Candidate[] {
  const failed = new Map<string, Candidate>();
  for (const { name, rule, result, weight } of rows) {
    if (result !== 'FAIL') continue;
    const key = JSON.stringify([name, rule]);
    const known = failed.get(key) ?? { name, weight: null, rows: 0 };
    const together = isReported(weight) ? weight + weightOf(known) : known.weight;
    failed.set(key, { name, weight: together, rows: known.rows + 1 });
  }
  return [...failed.values()].sort(byName);
}

/** The heaviest first, then by name. */
export function heaviestFirst(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort((a, b) => weightOf(b) - weightOf(a) || byName(a, b));
}

/** A weight that was not reported adds nothing to a score. */
export function weightOf({ weight }: { readonly weight: number | null }): number {
  return isReported(weight) ? weight : 0;
}

/** A number too large for the wire arrives as an infinite one. */
function isReported(weight: number | null): weight is number {
  return Number.isFinite(weight);
}

function byName(a: Candidate, b: Candidate): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}

/**
 * The fewest candidates that have at least `needed` rows together; of those sets the heaviest, then the first by name.
 * Undefined when all of them have fewer. `candidates` are sorted by name; `needed` is 1 or more.
 *
 * The candidates with most rows tell how many it takes (`count`), how many rows the last of them has (`usual`) and how
 * many of their rows are not needed (`spare`, fewer than `usual`). Every other set of that size lacks a row for each
 * row that a skipped candidate has above `usual` and each that a taken one has below it; it will do when it lacks no
 * more than `spare`. So a table over candidates, places and spare rows, which is small, finds the heaviest set.
 */
export function heaviestCovering(candidates: readonly Candidate[], needed: number): Candidate[] | undefined {
  const fewest = fewestCovering(candidates, needed);
  return fewest && heaviestFirst(heaviestOf(candidates, fewest));
}

interface Fewest {
  readonly count: number;
  readonly usual: number;
  readonly spare: number;
}

function fewestCovering(candidates: readonly Candidate[], needed: number): Fewest | undefined {
  const sizes = candidates.map(({ rows }) => rows).sort((a, b) => b - a);
  let covered = 0;
  for (const [index, usual] of sizes.entries()) {
    covered += usual;
    if (covered >= needed) return { count: index + 1, usual, spare: covered - needed };
  }
  return undefined;
}

function heaviestOf(candidates: readonly Candidate[], { count, usual, spare }: Fewest): Candidate[] {
  const width = spare + 1;
  const cell = (places: number, left: number) => places * width + left;
  /** The greatest weight of the candidates from here on, by places to fill and spare rows left. */
  let best = new Float64Array(cell(count, width)).fill(Number.NEGATIVE_INFINITY).fill(0, 0, width);
  const taken = candidates.map(() => new Uint8Array(best.length));
  for (const [index, candidate] of [...candidates.entries()].reverse()) {
    const next = best;
    best = new Float64Array(next.length);
    const weighing = (places: number, left: number): number =>
      places < 0 || left < 0 ? Number.NEGATIVE_INFINITY : (next[cell(places, left)] as number);
    for (let places = 0; places <= count; places += 1) {
      for (let left = 0; left <= spare; left += 1) {
        const skipping = weighing(places, left - Math.max(0, candidate.rows - usual));
        const taking = weightOf(candidate) + weighing(places - 1, left - Math.max(0, usual - candidate.rows));
        const isTaken = taking > Number.NEGATIVE_INFINITY && taking >= skipping - TOLERANCE;
        best[cell(places, left)] = isTaken ? taking : skipping;
        (taken[index] as Uint8Array)[cell(places, left)] = isTaken ? 1 : 0;
      }
    }
  }
  let places = count;
  let left = spare;
  return candidates.filter(({ rows }, index) => {
    const isTaken = taken[index]?.[cell(places, left)] === 1;
    places -= isTaken ? 1 : 0;
    left -= Math.max(0, isTaken ? usual - rows : rows - usual);
    return isTaken;
  });
}
