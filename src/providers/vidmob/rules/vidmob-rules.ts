import type { ChannelScores, VidmobScored } from '../../../core/assessment.ts';
import type { Creative } from '../../../core/creative.ts';
import type { VidmobLimits } from '../../../core/policy/policy.ts';
import type { Finding } from '../../../core/report.ts';
import { type Baselines, baselineKey, type RecordedScore } from '../../../core/verdict/baseline.ts';
import { missingData } from '../../../core/verdict/finding.ts';
import type { Hints } from '../../../core/verdict/hints.ts';
import { failedGuidelines, rowsOf, unavailableGuidelines } from './guideline-remedies.ts';
import { finalRows } from './no-data-codes.ts';
import { judgedChannels, requestedChannels } from './requested-channels.ts';
import { maxScoreDrop } from './vidmob-max-score-drop.ts';
import { maxUnavailable } from './vidmob-max-unavailable.ts';
import { MIN_ADHERENCE, MIN_SCORE, minShare } from './vidmob-min-share.ts';
import { requiredGuidelines } from './vidmob-required-guideline.ts';

/** Whether a channel's score rests on anything: at least one guideline passed or failed (contract section 4). */
export function wasEvaluated({ passCount, failCount }: ChannelScores): boolean {
  return passCount !== null && failCount !== null && passCount >= 0 && failCount >= 0 && passCount + failCount > 0;
}

/** Judges what Vidmob answered, channel by channel. */
export function judgeVidmob(
  creative: Creative,
  answer: VidmobScored,
  limitsOn: (channel: string) => VidmobLimits,
  hints: Hints,
  baselines: Baselines | undefined,
): Finding[] {
  const earlier = baselines?.get(baselineKey(creative)) ?? {};
  const found = judgedChannels(creative, answer).flatMap((channel) => {
    const scores = Object.hasOwn(answer.channels, channel) ? answer.channels[channel] : undefined;
    if (scores === undefined) return [];
    const limits = limitsOn(channel);
    const rows = rowsOf(answer, channel);
    const required = requiredGuidelines(creative, channel, rows, limits.requiredGuidelines, hints);
    const final = finalRows(channel, rows);
    const cure = unavailableGuidelines(rows);
    if (!wasEvaluated(scores)) return [nothingEvaluated(channel, scores, cure), ...required, ...final];
    const fix = failedGuidelines(rows);
    return [
      ...minShare(MIN_SCORE, channel, scores.score, limits.minScore, fix),
      ...minShare(MIN_ADHERENCE, channel, scores.adherencePercent, limits.minAdherence, fix),
      ...maxUnavailable(channel, scores, limits.maxUnavailable, cure),
      ...maxScoreDrop(channel, scores.score, limits.maxScoreDrop, recordedOn(channel, earlier), fix),
      ...required,
      ...final,
    ];
  });
  return [...requestedChannels(creative, answer, hints), ...found];
}

function recordedOn(channel: string, earlier: Readonly<Record<string, RecordedScore>>): RecordedScore | undefined {
  return Object.hasOwn(earlier, channel) ? earlier[channel] : undefined;
}

function nothingEvaluated(channel: string, { passCount, failCount }: ChannelScores, cure: string): Finding {
  const message =
    passCount === 0 && failCount === 0
      ? `${channel}: not one guideline was evaluated, so its score says nothing`
      : `${channel} has no usable passCount and failCount in Vidmob's answer`;
  return missingData('vidmob', message, cure, { channel });
}
