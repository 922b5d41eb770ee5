import type { Finding } from '../../../core/report.ts';
import { aboveMaximum, type Band, maximumBand, NO_BAND } from '../../../core/rules/band-limit.ts';
import { defineRule } from '../../../core/rules/rule.ts';
import { sharesApart } from '../../../core/shares.ts';
import type { RecordedScore } from '../../../core/verdict/baseline.ts';
import { finding } from '../../../core/verdict/finding.ts';

export const MAX_SCORE_DROP = defineRule({
  id: 'vidmob/max-score-drop',
  meaning:
    "The score of a channel fell further than allowed below the same creative's last score recorded on the base branch. " +
    'As a notice: there is no earlier score to compare with.',
  severities: ['error', 'warning', 'notice'],
  fixedBy: 'designer',
  fix: 'Compare the failed guidelines with those of the version before, and fix the ones that are new.',
  waivable: true,
  limits: [
    maximumBand({
      key: 'maxScoreDrop',
      description: "How far the score may fall below the same creative's last score recorded on the base branch.",
      fallback: () => NO_BAND,
      needsEarlierScores: true,
    }),
  ],
});

/**
 * Evaluates how far a channel's score fell below the last one recorded on the base branch, where the policy limits that.
 * Without an earlier score the drop is unknown: that is reported, and is not the same as no drop. An absent or unusable
 * score is left to `vidmob/min-score`.
 */
export function evaluateScoreDrop(
  channel: string,
  score: number | null,
  band: Band,
  earlier: RecordedScore | undefined,
  remedy: string,
): Finding[] {
  const effective = band.fail ?? band.warn;
  if (effective === null || score === null) return [];
  const about = { rule: MAX_SCORE_DROP.id, provider: 'vidmob', channel } as const;
  if (earlier === undefined) {
    const message = `${channel} has no earlier score recorded on the base branch, so the score drop is unknown`;
    return [finding({ ...about, severity: 'notice', message, limit: effective.value, origin: effective.origin })];
  }
  const drop = earlier.score - score;
  const breach = aboveMaximum(drop, band);
  if (breach === undefined) return [];
  const { severity, limit } = breach;
  const apart = sharesApart(drop, limit.value);
  const digits = apart.actual.length - '0.'.length;
  const before = `${earlier.score.toFixed(digits)} (recorded ${earlier.recordedAt.slice(0, 'YYYY-MM-DD'.length)})`;
  const allowed = `${severity === 'error' ? 'the policy allows' : 'the policy warns above'} ${apart.limit}`;
  const message = `${channel} score fell ${apart.actual}, from ${before} to ${score.toFixed(digits)}; ${allowed}`;
  return [finding({ ...about, severity, message, remedy, actual: drop, limit: limit.value, origin: limit.origin })];
}
