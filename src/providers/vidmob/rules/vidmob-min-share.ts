import type { Finding } from '../../../core/report.ts';
import { type Band, belowMinimum } from '../../../core/rules/band-limit.ts';
import { sharesApart } from '../../../core/shares.ts';
import { finding, missingData } from '../../../core/verdict/finding.ts';

/** What `vidmob/min-score` and `vidmob/min-adherence` have in common: a share of a channel that must reach a limit. */
export interface MinimumShare {
  readonly rule: 'vidmob/min-score' | 'vidmob/min-adherence';
  /** Word for the share: `score`. */
  readonly share: string;
  /** Vidmob's field. */
  readonly field: string;
}

/** Evaluates such a share; one that is absent or not from 0 to 1 is missing. */
export function evaluateMinimum(
  { rule, share, field }: MinimumShare,
  channel: string,
  actual: number | null,
  band: Band,
  remedy: string,
): Finding[] {
  if (actual === null || !(actual >= 0 && actual <= 1)) {
    const message = `${channel} has no ${field} from 0 to 1 in Vidmob's answer`;
    const howToFix = 'Open the creative in Vidmob; bump the version in the manifest to score it again.';
    return [missingData('vidmob', message, howToFix, { channel, actual, limit: band.fail?.value ?? null })];
  }
  const breach = belowMinimum(actual, band);
  if (breach === undefined) return [];
  const { severity, limit } = breach;
  const shown = sharesApart(actual, limit.value);
  const name = severity === 'error' ? 'minimum' : 'warning level';
  const message = `${channel} ${share} ${shown.actual} is ${shown.by} below the ${name} ${shown.limit}`;
  const { value, origin } = limit;
  return [finding({ rule, severity, message, remedy, actual, limit: value, origin, provider: 'vidmob', channel })];
}
