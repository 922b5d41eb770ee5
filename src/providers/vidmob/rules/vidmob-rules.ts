import type { Creative } from '../../../core/creative.ts';
import type { Finding } from '../../../core/report.ts';
import type { EvaluatedAnswer, EvaluationContext } from '../../../core/rules/provider-rules.ts';
import { missingData } from '../../../core/verdict/finding.ts';
import type { HintRequest } from '../../../core/verdict/hints.ts';
import type { ChannelScores, VidmobScored } from '../vidmob-answer.ts';
import type { VidmobLimits } from '../vidmob-policy.ts';
import { adviseFixes } from './fix-plan.ts';
import { failedGuidelines, rowsOf, unavailableGuidelines } from './guideline-remedies.ts';
import { finalRows } from './no-data-codes.ts';
import { channelsWithoutSummary, evaluatedChannels, requestedChannels } from './requested-channels.ts';
import { evaluateScoreDrop, MAX_SCORE_DROP } from './vidmob-max-score-drop.ts';
import { evaluateUnavailable, MAX_UNAVAILABLE } from './vidmob-max-unavailable.ts';
import { evaluateAdherence, MIN_ADHERENCE } from './vidmob-min-adherence.ts';
import { evaluateScore, MIN_SCORE } from './vidmob-min-score.ts';
import { evaluateRequired, REQUIRED_GUIDELINE, rowsNamed } from './vidmob-required-guideline.ts';

/** The limits by canonical channel. */
type LimitsByChannel = (channel: string) => VidmobLimits;

/** Vidmob's rules. */
export const vidmobRules = {
  catalogue: [MIN_SCORE, MIN_ADHERENCE, MAX_UNAVAILABLE, MAX_SCORE_DROP, REQUIRED_GUIDELINE],
  evaluate: evaluateVidmob,
  hintsWanted,
  scoresToRecord,
} as const;

/** Evaluates what Vidmob answered, channel by channel, with a plan for each score and adherence below its minimum. */
export function evaluateVidmob(answer: VidmobScored, context: EvaluationContext<LimitsByChannel>): EvaluatedAnswer {
  const { creative, hints } = context;
  const found = evaluatedChannels(creative, answer).flatMap((channel) => {
    const scores = ownValue(answer.channels, channel);
    return scores === undefined ? [] : evaluateChannel(channel, scores, answer, context);
  });
  return adviseFixes([...requestedChannels(creative, answer, hints), ...found], answer);
}

function evaluateChannel(
  channel: string,
  scores: ChannelScores,
  answer: VidmobScored,
  { creative, limits: limitsOn, hints, earlierScores }: EvaluationContext<LimitsByChannel>,
): Finding[] {
  const limits = limitsOn(channel);
  const rows = rowsOf(answer, channel);
  const required = evaluateRequired(creative, channel, rows, limits.requiredGuidelines, hints);
  const final = finalRows(channel, rows);
  const missing = unavailableGuidelines(rows);
  if (!wasEvaluated(scores)) return [nothingEvaluated(channel, scores, missing), ...required, ...final];
  const failed = failedGuidelines(rows);
  return [
    ...evaluateScore(channel, scores.score, limits.minScore, failed),
    ...evaluateAdherence(channel, scores.adherencePercent, limits.minAdherence, failed),
    ...evaluateUnavailable(channel, scores, limits.maxUnavailable, missing),
    ...evaluateScoreDrop(channel, scores.score, limits.maxScoreDrop, ownValue(earlierScores, channel), failed),
    ...required,
    ...final,
  ];
}

/** The value under an untrusted key: own properties only. */
function ownValue<T>(values: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** Whether a channel's score rests on anything: at least one guideline passed or failed (contract section 4). */
function wasEvaluated({ passCount, failCount }: ChannelScores): boolean {
  return passCount !== null && failCount !== null && passCount >= 0 && failCount >= 0 && passCount + failCount > 0;
}

function nothingEvaluated(channel: string, { passCount, failCount }: ChannelScores, remedy: string): Finding {
  const message =
    passCount === 0 && failCount === 0
      ? `${channel}: not one guideline was evaluated, so its score says nothing`
      : `${channel} has no usable passCount and failCount in Vidmob's answer`;
  return missingData('vidmob', message, remedy, { channel });
}

/** The scores that rest on evaluated guidelines and are in range. */
function scoresToRecord({ channels }: VidmobScored): readonly (readonly [channel: string, score: number])[] {
  return Object.entries<ChannelScores>(channels).flatMap(([channel, scores]) => {
    const { score } = scores;
    const isUsable = wasEvaluated(scores) && score !== null && score >= 0 && score <= 1;
    return isUsable ? [[channel, score] as const] : [];
  });
}

/** Channels or required guidelines that are absent can be explained by Vidmob's catalogues. */
function hintsWanted(answer: VidmobScored, creative: Creative, limitsOn: LimitsByChannel): HintRequest {
  const channels = evaluatedChannels(creative, answer);
  const lacksChannel = channels.length === 0 || channelsWithoutSummary(creative, answer).length > 0;
  const lacksGuideline = channels
    .filter((channel) => Object.hasOwn(answer.channels, channel))
    .some((channel) =>
      limitsOn(channel).requiredGuidelines.some(({ value }) => rowsNamed(value, rowsOf(answer, channel)).length === 0),
    );
  const { workspaceId } = creative;
  return {
    workspaces: lacksChannel || lacksGuideline,
    channelsOf: lacksChannel && workspaceId !== undefined ? [workspaceId] : [],
    guidelinesOf: lacksGuideline ? [workspaceId ?? null] : [],
  };
}
