import type { Finding } from '../../../core/report.ts';
import { type Band, minimumBand } from '../../../core/rules/band-limit.ts';
import { defineRule } from '../../../core/rules/rule.ts';
import { evaluateMinimum, type MinimumShare } from './vidmob-min-share.ts';

export const MIN_ADHERENCE = defineRule({
  id: 'vidmob/min-adherence',
  measure: 'adherence',
  meaning: 'The share of guidelines that the creative meets on a channel is below the minimum.',
  severities: ['error', 'warning'],
  fixedBy: 'designer',
  fix: 'Fix the failed guidelines; the fix plan of the finding names the fewest that are enough.',
  waivable: true,
  limits: [
    minimumBand({
      key: 'minAdherence',
      description: 'Lowest adherencePercent that passes; reached when equal. Default: the input min-adherence.',
      fallback: ({ minAdherence }) => ({ fail: minAdherence, warn: null }),
    }),
  ],
});

const ADHERENCE: MinimumShare = { rule: MIN_ADHERENCE.id, share: 'adherence', field: 'adherencePercent' };

/** Evaluates the adherence of one channel. */
export function evaluateAdherence(channel: string, adherence: number | null, band: Band, remedy: string): Finding[] {
  return evaluateMinimum(ADHERENCE, channel, adherence, band, remedy);
}
