import type { ChannelScores, GuidelineRow } from '../assessment.ts';
import { sharesApart } from '../shares.ts';
import { candidatesIn } from './fix-plan-candidates.ts';
import { heaviestCovering } from './fix-plan-covering.ts';
import { equals, reaches, reproduces } from './fix-plan-reported.ts';
import { NOTHING_FAILED, type Planned } from './fix-plan-score.ts';

/** An adherence as a fraction of guidelines; every guideline that passes after all adds one to `met`. */
interface Fraction {
  readonly met: number;
  readonly of: number;
}

const OTHER_COUNTS = 'the reported counts of passed and failed guidelines are not those of the guidelines listed.';
const UNCLEAR = 'the reported adherence does not follow from the reported counts.';

/**
 * The fewest failed guidelines whose passing brings an adherence to its limit. Vidmob's documents compute it in three
 * ways, so the reported number has to tell which one it is; where several fit equally well, the plan holds for all.
 */
export function planAdherence(
  rows: readonly GuidelineRow[],
  scores: ChannelScores,
  reported: number,
  limit: number,
): Planned {
  const candidates = candidatesIn(rows);
  if (candidates.length === 0) return { reason: NOTHING_FAILED };
  const passed = rows.filter(({ result }) => result === 'PASS').length;
  const failed = rows.filter(({ result }) => result === 'FAIL').length;
  if (passed !== scores.passCount || failed !== scores.failCount) return { reason: OTHER_COUNTS };
  const fractions = reproducing(reported, fractionsOf(passed, failed, scores));
  const needed = Math.max(0, ...fractions.map((fraction) => neededBy(fraction, limit)));
  if (needed === 0) return { reason: UNCLEAR };
  const fixed = heaviestCovering(candidates, needed);
  const gained = fixed?.reduce((sum, candidate) => sum + candidate.rows, 0) ?? failed;
  const to = Math.min(...fractions.map(({ met, of }) => (met + gained) / of));
  if (fixed) return { fixed, to };
  const apart = sharesApart(to, limit);
  return {
    reason: `with every failed guideline passing the adherence would be ${apart.actual}, still ${apart.by} short.`,
  };
}

/** pass/(pass+fail), pass/applicable and (pass+unavailable)/applicable, as far as the counts are of one piece. */
function fractionsOf(passed: number, failed: number, scores: ChannelScores): Fraction[] {
  const applicable = scores.applicableCount ?? 0;
  return [
    { met: passed, of: passed + failed },
    { met: passed, of: applicable },
    { met: passed + (scores.notAvailableCount ?? 0), of: applicable },
  ].filter(({ met, of }) => met + failed <= of);
}

/** Those that are the reported number exactly; without any those it may be rounded from. */
function reproducing(reported: number, fractions: readonly Fraction[]): readonly Fraction[] {
  const exact = fractions.filter(({ met, of }) => equals(reported, met / of));
  return exact.length > 0 ? exact : fractions.filter(({ met, of }) => reproduces(reported, met / of));
}

/** How many more have to be met; more than there are when it takes that many. */
function neededBy({ met, of }: Fraction, limit: number): number {
  let needed = 0;
  while (!reaches((met + needed) / of, limit)) needed += 1;
  return needed;
}
