import type { Counts, Verdict } from '../report.ts';

/** How many creatives have which verdict; the counts add up to `total`. */
export function countVerdicts(creatives: readonly { readonly verdict: Verdict }[]): Counts {
  const counts = { total: creatives.length, pass: 0, warn: 0, fail: 0, waived: 0, pending: 0, inconclusive: 0 };
  for (const { verdict } of creatives) counts[verdict] += 1;
  return counts;
}
