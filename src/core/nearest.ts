import { distance } from 'fastest-levenshtein';

/**
 * The candidate most like `word`, for "did you mean …?". Case does not count; undefined when none is near, which is
 * more than a third of the letters (at least 2) away, or as different as an unrelated word.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase();
  const ranked = candidates
    .map((candidate) => ({ candidate, away: distance(wanted, candidate.toLowerCase()) }))
    .sort((a, b) => a.away - b.away || (a.candidate < b.candidate ? -1 : 1));
  const best = ranked[0];
  const reach = Math.max(2, Math.floor(wanted.length / 3));
  return best !== undefined && best.away <= reach && best.away < wanted.length ? best.candidate : undefined;
}
