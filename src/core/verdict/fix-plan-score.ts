import type { GuidelineRow } from '../assessment.ts';
import { type Candidate, candidatesIn, heaviestFirst, weightOf } from './fix-plan-candidates.ts';
import { reaches, reproduces } from './fix-plan-reported.ts';

/** What to fix and the share it comes to, or why nothing is claimed: a clause to follow `No fix plan: `. */
export type Planned = { readonly fixed: readonly Candidate[]; readonly to: number } | { readonly reason: string };

/** The plan is impossible where Vidmob lists nothing that could be fixed. */
export const NOTHING_FAILED = 'Vidmob lists no failed guideline.';

const UNCLEAR = 'the reported score does not follow from the guidelines and their weights.';

/**
 * The fewest failed guidelines whose passing brings a score to its limit. A score is the weight of the guidelines that
 * pass in that of all that pass or fail (vidmob-media-scoring-guide). Passing moves weight without changing the whole,
 * so that the heaviest guidelines first are the fewest, and of the fewest the heaviest.
 */
export function planScore(rows: readonly GuidelineRow[], reported: number, limit: number): Planned {
  const candidates = heaviestFirst(candidatesIn(rows));
  if (candidates.length === 0) return { reason: NOTHING_FAILED };
  const judged = rows.filter(({ result }) => result === 'PASS' || result === 'FAIL');
  if (judged.some((row) => weightOf(row) < 0)) return { reason: UNCLEAR };
  const total = weightIn(judged);
  let passed = weightIn(judged.filter(({ result }) => result === 'PASS'));
  const computed = passed / total;
  if (!reproduces(reported, computed) || reaches(computed, limit)) return { reason: UNCLEAR };
  const fixed: Candidate[] = [];
  for (const candidate of candidates) {
    fixed.push(candidate);
    passed += weightOf(candidate);
    if (reaches(passed / total, limit)) break;
  }
  return { fixed, to: Math.min(1, passed / total) };
}

function weightIn(rows: readonly GuidelineRow[]): number {
  return rows.reduce((sum, row) => sum + weightOf(row), 0);
}
