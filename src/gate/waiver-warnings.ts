import type { Warning } from '../core/report.ts';
import { waiverRemarks } from '../core/verdict/waiver-remarks.ts';
import type { JudgedFor } from './evaluate.ts';
import type { Comparison } from './subject.ts';

/**
 * What is to be said of the waivers at `at` (milliseconds since 1970). Pull requests of one head that share a base share
 * its waivers: one that is needed by any of them is needed.
 */
export function waiverWarnings(
  comparisons: readonly Comparison[],
  judged: readonly JudgedFor[],
  at: number,
): readonly Warning[] {
  const byBase = new Map(comparisons.map(({ baseSha, policy }) => [baseSha, policy?.waivers ?? []] as const));
  return [...byBase].flatMap(([baseSha, waivers]) => {
    const its = judged.filter(({ comparison }) => comparison.baseSha === baseSha);
    return waiverRemarks(waivers, its, at);
  });
}
