import type { Finding } from '../../../core/report.ts';
import { aboveMaximum, type Band, maximumBand } from '../../../core/rules/band-limit.ts';
import { defineRule } from '../../../core/rules/rule.ts';
import { sharesApart } from '../../../core/shares.ts';
import { finding } from '../../../core/verdict/finding.ts';
import type { ChannelScores } from '../vidmob-answer.ts';

export const MAX_UNAVAILABLE = defineRule({
  id: 'vidmob/max-unavailable',
  meaning: 'Too many of the applicable guidelines of a channel have no data, so that its score says little.',
  severities: ['error', 'warning'],
  fixedBy: 'ad operations',
  fix: 'Follow the remedy of the finding: it names the codes that Vidmob gave and what helps with each.',
  waivable: true,
  limits: [
    maximumBand({
      key: 'maxUnavailable',
      description:
        'Largest share of the applicable guidelines that may be without data. Default: a warning above 0.25.',
      fallback: () => ({ fail: null, warn: { value: 0.25, origin: 'default' } }),
    }),
  ],
});

/** Evaluates the share of applicable guidelines without data; where it cannot be computed it is missing, never 0. */
export function evaluateUnavailable(channel: string, scores: ChannelScores, band: Band, remedy: string): Finding[] {
  const provider = 'vidmob';
  const actual = unavailableShare(scores);
  if (actual === null) {
    const message = `${channel} has no usable applicableCount and notAvailableCount in Vidmob's answer`;
    const severity = band.fail === null ? 'warning' : 'error';
    return [finding({ rule: 'provider/missing-data', severity, message, remedy, provider, channel })];
  }
  const breach = aboveMaximum(actual, band);
  if (breach === undefined) return [];
  const { severity, limit } = breach;
  const shown = sharesApart(actual, limit.value);
  const message =
    `${channel}: ${scores.notAvailableCount} of ${scores.applicableCount} applicable guidelines have no data; the ` +
    `share ${shown.actual} is ${shown.by} above the ${severity === 'error' ? 'maximum' : 'warning level'} ${shown.limit}`;
  const { value, origin } = limit;
  const rule = MAX_UNAVAILABLE.id;
  return [finding({ rule, severity, message, remedy, actual, limit: value, origin, provider, channel })];
}

function unavailableShare({ notAvailableCount, applicableCount }: ChannelScores): number | null {
  if (notAvailableCount === 0) return 0;
  if (notAvailableCount === null || applicableCount === null) return null;
  return applicableCount > 0 && notAvailableCount > 0 ? notAvailableCount / applicableCount : null;
}
