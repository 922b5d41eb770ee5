import type { ChannelScores } from '../../../core/assessment.ts';
import type { Band } from '../../../core/policy/policy.ts';
import type { Finding } from '../../../core/report.ts';
import type { Stated } from '../../../core/settings.ts';
import { sharesApart } from '../../../core/shares.ts';
import { finding } from '../../../core/verdict/finding.ts';
import { TOLERANCE } from './vidmob-min-share.ts';

/** Judges the share of applicable guidelines without data; where it cannot be computed it is missing, never 0. */
export function maxUnavailable(channel: string, scores: ChannelScores, band: Band, remedy: string): Finding[] {
  const provider = 'vidmob';
  const actual = unavailableShare(scores);
  if (actual === null) {
    const message = `${channel} has no usable applicableCount and notAvailableCount in Vidmob's answer`;
    const severity = band.fail === null ? 'warning' : 'error';
    return [finding({ rule: 'provider/missing-data', severity, message, remedy, provider, channel })];
  }
  const exceeded = (limit: Stated<number> | null): limit is Stated<number> => {
    return limit !== null && actual > limit.value + TOLERANCE;
  };
  const above = ({ value, origin }: Stated<number>, severity: 'error' | 'warning', name: string): Finding => {
    const shown = sharesApart(actual, value);
    const message =
      `${channel}: ${scores.notAvailableCount} of ${scores.applicableCount} applicable guidelines have no data; ` +
      `the share ${shown.actual} is ${shown.by} above the ${name} ${shown.limit}`;
    const rule = 'vidmob/max-unavailable';
    return finding({ rule, severity, message, remedy, actual, limit: value, origin, provider, channel });
  };
  if (exceeded(band.fail)) return [above(band.fail, 'error', 'maximum')];
  return exceeded(band.warn) ? [above(band.warn, 'warning', 'warning level')] : [];
}

function unavailableShare({ notAvailableCount, applicableCount }: ChannelScores): number | null {
  if (notAvailableCount === 0) return 0;
  if (notAvailableCount === null || applicableCount === null) return null;
  return applicableCount > 0 && notAvailableCount > 0 ? notAvailableCount / applicableCount : null;
}
