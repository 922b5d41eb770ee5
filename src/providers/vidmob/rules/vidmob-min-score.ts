import type { Finding } from '../../../core/report.ts';
import { type Band, minimumBand } from '../../../core/rules/band-limit.ts';
import { defineRule } from '../../../core/rules/rule.ts';
import { evaluateMinimum, type MinimumShare } from './vidmob-min-share.ts';

export const MIN_SCORE = defineRule({
  id: 'vidmob/min-score',
  measure: 'score',
  meaning: "Vidmob's score of the creative on a channel is below the minimum.",
  severities: ['error', 'warning'],
  fixedBy: 'designer',
  fix: 'Fix the failed guidelines; the fix plan of the finding names the fewest that are enough.',
  waivable: true,
  limits: [
    minimumBand({
      key: 'minScore',
      description: 'Lowest score that passes; reached when equal. Default: the input min-score.',
      fallback: ({ minScore }) => ({ fail: minScore, warn: null }),
    }),
  ],
});

const SCORE: MinimumShare = { rule: MIN_SCORE.id, share: 'score', field: 'score' };

/** Evaluates the score of one channel. */
export function evaluateScore(channel: string, score: number | null, band: Band, remedy: string): Finding[] {
  return evaluateMinimum(SCORE, channel, score, band, remedy);
}
