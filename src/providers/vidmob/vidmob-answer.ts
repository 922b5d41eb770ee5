import { z } from 'zod';
import { answered } from '../../core/answer.ts';

/** One channel's rollup as Vidmob reported it; null where Vidmob sent nothing or something out of range. */
const channelScores = z.object({
  score: z.number().nullable(),
  adherencePercent: z.number().nullable(),
  passCount: z.number().nullable(),
  failCount: z.number().nullable(),
  applicableCount: z.number().nullable(),
  notApplicableCount: z.number().nullable(),
  notAvailableCount: z.number().nullable(),
});
export type ChannelScores = z.infer<typeof channelScores>;

/** One guideline on one channel. `result` is PASS, FAIL, NOT_APPLICABLE or a NO_DATA code, as sent. */
const guidelineRow = z.object({
  name: z.string(),
  rule: z.string().nullable(),
  channel: z.string(),
  result: z.string(),
  weight: z.number().nullable(),
});
export type GuidelineRow = z.infer<typeof guidelineRow>;

/** One Creative Tag; category `client` for the team's own. */
const creativeTag = z.object({ category: z.string(), label: z.string() });
export type CreativeTag = z.infer<typeof creativeTag>;

/** Vidmob's answer: scores by canonical channel, guideline rows, Creative Tags. */
export const vidmobScored = z.object({
  ...answered,
  channels: z.record(z.string(), channelScores),
  guidelines: z.array(guidelineRow),
  tags: z.array(creativeTag),
});
export type VidmobScored = z.infer<typeof vidmobScored>;
