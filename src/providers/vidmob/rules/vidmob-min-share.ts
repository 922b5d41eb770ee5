import type { Band } from '../../../core/policy/policy.ts';
import type { Finding } from '../../../core/report.ts';
import type { Stated } from '../../../core/settings.ts';
import { sharesApart } from '../../../core/shares.ts';
import { finding, missingData } from '../../../core/verdict/finding.ts';

/** A limit counts as reached this far below it: providers' shares are sums of floating-point weights. */
export const TOLERANCE = 1e-9;

/** What `vidmob/min-score` and `vidmob/min-adherence` have in common. */
export interface MinimumRule {
  readonly rule: 'vidmob/min-score' | 'vidmob/min-adherence';
  /** Word for the share: `score`. */
  readonly share: string;
  /** Vidmob's field. */
  readonly field: string;
}
export const MIN_SCORE: MinimumRule = { rule: 'vidmob/min-score', share: 'score', field: 'score' };
export const MIN_ADHERENCE: MinimumRule = {
  rule: 'vidmob/min-adherence',
  share: 'adherence',
  field: 'adherencePercent',
};

/** Judges a share that must reach a limit; one that is absent or not from 0 to 1 is missing. */
export function minShare(
  { rule, share, field }: MinimumRule,
  channel: string,
  actual: number | null,
  band: Band,
  remedy: string,
): Finding[] {
  if (actual === null || !(actual >= 0 && actual <= 1)) {
    const message = `${channel} has no ${field} from 0 to 1 in Vidmob's answer`;
    const cure = 'Open the creative in Vidmob; a new version in the manifest has it scored anew.';
    return [missingData('vidmob', message, cure, { channel, actual, limit: band.fail?.value ?? null })];
  }
  const missed = (limit: Stated<number> | null): limit is Stated<number> => {
    return limit !== null && actual < limit.value - TOLERANCE;
  };
  const below = (limit: Stated<number>, severity: 'error' | 'warning', name: string): Finding => {
    const shown = sharesApart(actual, limit.value);
    const message = `${channel} ${share} ${shown.actual} is ${shown.by} below the ${name} ${shown.limit}`;
    const { value, origin } = limit;
    return finding({ rule, severity, message, remedy, actual, limit: value, origin, provider: 'vidmob', channel });
  };
  if (missed(band.fail)) return [below(band.fail, 'error', 'minimum')];
  return missed(band.warn) ? [below(band.warn, 'warning', 'warning level')] : [];
}
