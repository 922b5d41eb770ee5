import type { Band } from '../../../core/policy/policy.ts';
import type { Finding } from '../../../core/report.ts';
import type { Stated } from '../../../core/settings.ts';
import { sharesApart } from '../../../core/shares.ts';
import type { RecordedScore } from '../../../core/verdict/baseline.ts';
import { finding } from '../../../core/verdict/finding.ts';
import { TOLERANCE } from './vidmob-min-share.ts';

/**
 * Judges how far a channel's score fell below the last one recorded on the base branch, where the policy limits that.
 * Without an earlier score nobody can tell: that is said, and is not the same as no drop. A score that is no score is
 * told by `min-share`.
 */
export function maxScoreDrop(
  channel: string,
  score: number | null,
  band: Band,
  earlier: RecordedScore | undefined,
  remedy: string,
): Finding[] {
  const stated = band.fail ?? band.warn;
  if (stated === null || score === null) return [];
  const about = { rule: 'vidmob/max-score-drop', provider: 'vidmob', channel } as const;
  if (earlier === undefined) {
    const message = `${channel} has no earlier score recorded on the base branch, so a drop cannot be told`;
    return [finding({ ...about, severity: 'notice', message, limit: stated.value, origin: stated.origin })];
  }
  const drop = earlier.score - score;
  const exceeded = (limit: Stated<number> | null): limit is Stated<number> => {
    return limit !== null && drop > limit.value + TOLERANCE;
  };
  const fell = ({ value, origin }: Stated<number>, severity: 'error' | 'warning', says: string): Finding => {
    const apart = sharesApart(drop, value);
    const digits = apart.actual.length - '0.'.length;
    const before = `${earlier.score.toFixed(digits)} (recorded ${earlier.recordedAt.slice(0, 'YYYY-MM-DD'.length)})`;
    const message = `${channel} score fell ${apart.actual}, from ${before} to ${score.toFixed(digits)}; ${says} ${apart.limit}`;
    return finding({ ...about, severity, message, remedy, actual: drop, limit: value, origin });
  };
  if (exceeded(band.fail)) return [fell(band.fail, 'error', 'the policy allows')];
  return exceeded(band.warn) ? [fell(band.warn, 'warning', 'the policy warns above')] : [];
}
