import type { GuidelineRow } from '../assessment.ts';

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
