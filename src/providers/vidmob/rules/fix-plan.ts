import type { Finding, FixPlan } from '../../../core/report.ts';
import { TOLERANCE } from '../../../core/rules/band-limit.ts';
import type { EvaluatedAnswer } from '../../../core/rules/provider-rules.ts';
import { sharesApart } from '../../../core/shares.ts';
import { sentences } from '../../../core/verdict/finding.ts';
import type { ChannelScores, GuidelineRow, VidmobScored } from '../vidmob-answer.ts';
import { type Candidate, candidatesIn, heaviestCovering, heaviestFirst, weightOf } from './fix-plan-candidates.ts';
import { rowsOf } from './guideline-remedies.ts';
import { MIN_ADHERENCE } from './vidmob-min-adherence.ts';
import { MIN_SCORE } from './vidmob-min-score.ts';

const MOST_ROUNDING = 0.005;

/**
 * How far a reported share may be from the exact one because it was rounded: half of the last digit shown, at most
 * 0.005, since a number like 0.6 may be a 0.60 whose last digit was not written.
 */
function roundingOf(reported: number): number {
  const [, decimals] = /^\d+\.?(\d*)$/.exec(String(reported)) ?? [];
  return decimals === undefined ? 0 : Math.min(MOST_ROUNDING, 0.5 * 10 ** -decimals.length);
}

/** Whether the reported share is the computed one but for floating-point noise. */
export function equals(reported: number, computed: number): boolean {
  return Math.abs(reported - computed) <= TOLERANCE;
}

/** Whether the reported share is the computed one, perhaps rounded. */
export function reproduces(reported: number, computed: number): boolean {
  return Math.abs(reported - computed) <= roundingOf(reported) + TOLERANCE;
}

/** Whether a share reaches a limit. */
export function reaches(share: number, limit: number): boolean {
  return share >= limit - TOLERANCE;
}

/** What to fix and the share it comes to, or why nothing is claimed: a clause to follow `No fix plan: `. */
export type Planned = { readonly fixed: readonly Candidate[]; readonly to: number } | { readonly reason: string };

/** The plan is impossible where Vidmob lists nothing that could be fixed. */
const NOTHING_FAILED = 'Vidmob lists no failed guideline.';

const UNCLEAR_SCORE = 'the reported score does not follow from the guidelines and their weights.';

/**
 * The fewest failed guidelines whose passing brings a score to its limit. A score is the weight of the guidelines that
 * pass in that of all that pass or fail (vidmob-media-scoring-guide). Passing moves weight without changing the whole,
 * so that the heaviest guidelines first are the fewest, and of the fewest the heaviest.
 */
export function planScore(rows: readonly GuidelineRow[], reported: number, limit: number): Planned {
  const candidates = heaviestFirst(candidatesIn(rows));
  if (candidates.length === 0) return { reason: NOTHING_FAILED };
  const judged = rows.filter(({ result }) => result === 'PASS' || result === 'FAIL');
  if (judged.some((row) => weightOf(row) < 0)) return { reason: UNCLEAR_SCORE };
  const total = weightIn(judged);
  let passed = weightIn(judged.filter(({ result }) => result === 'PASS'));
  const computed = passed / total;
  if (!reproduces(reported, computed) || reaches(computed, limit)) return { reason: UNCLEAR_SCORE };
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

/** An adherence as a fraction of guidelines; every guideline that passes after all adds one to `met`. */
interface Fraction {
  readonly met: number;
  readonly of: number;
}

const OTHER_COUNTS = 'the reported counts of passed and failed guidelines are not those of the guidelines listed.';
const UNCLEAR_ADHERENCE = 'the reported adherence does not follow from the reported counts.';

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
  if (needed === 0) return { reason: UNCLEAR_ADHERENCE };
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

/** A missed minimum: a finding of `vidmob-min-share.ts` with severity `error`. */
interface Missed extends Finding {
  readonly channel: string;
  readonly actual: number;
  readonly limit: number;
}

/** For every score and adherence below its minimum the smallest set of guidelines to fix. Advice: it judges nothing. */
export function adviseFixes(findings: readonly Finding[], answer: VidmobScored): EvaluatedAnswer {
  const fixPlans: FixPlan[] = [];
  const advised = findings.map((finding) => {
    if (!isMissed(finding)) return finding;
    const planned = planFor(finding, answer);
    if ('reason' in planned) return { ...finding, remedy: sentences(finding.remedy, `No fix plan: ${planned.reason}`) };
    const { channel, rule, actual: from } = finding;
    const guidelines = planned.fixed.map(({ name, weight }) => ({ name, weight }));
    fixPlans.push({ channel, rule, guidelines, from, to: planned.to });
    return finding;
  });
  return { findings: advised, fixPlans };
}

function isMissed(finding: Finding): finding is Missed {
  return finding.severity === 'error' && (finding.rule === MIN_SCORE.id || finding.rule === MIN_ADHERENCE.id);
}

function planFor({ rule, channel, actual, limit }: Missed, answer: VidmobScored): Planned {
  const rows = rowsOf(answer, channel);
  if (rule === MIN_SCORE.id) return planScore(rows, actual, limit);
  return planAdherence(rows, answer.channels[channel] as ChannelScores, actual, limit);
}
