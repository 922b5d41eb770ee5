import { z } from 'zod';

/** The eleven GARM categories IAS returns (ias-multimedia-classification). */
export const GARM_CATEGORIES = [
  'adult',
  'arms',
  'crime',
  'death',
  'debated',
  'drugs',
  'hate',
  'obscene',
  'piracy',
  'spam',
  'terror',
] as const;
export type GarmCategory = (typeof GARM_CATEGORIES)[number];

/** GARM levels from mild to worst, as reports and policies spell them. IAS sends S, L, M, H, F. */
export const GARM_LEVELS = ['safe', 'low', 'medium', 'high', 'floor'] as const;
export type GarmLevel = (typeof GARM_LEVELS)[number];

/** Verity risks from mild to worst, as reports and policies spell them. Verity sends LOW, MEDIUM, HIGH. */
export const VERITY_RISKS = ['low', 'medium', 'high'] as const;
export type VerityRisk = (typeof VERITY_RISKS)[number];

/** One channel's rollup as Vidmob reported it; null where Vidmob sent nothing or something out of range. */
export const channelScores = z.object({
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
export const guidelineRow = z.object({
  name: z.string(),
  rule: z.string().nullable(),
  channel: z.string(),
  result: z.string(),
  weight: z.number().nullable(),
});
export type GuidelineRow = z.infer<typeof guidelineRow>;

/** One Creative Tag; category `client` for the team's own. */
export const creativeTag = z.object({ category: z.string(), label: z.string() });
export type CreativeTag = z.infer<typeof creativeTag>;

const answered = {
  status: z.literal('scored'),
  /** The provider's id of the submission. */
  ticket: z.string(),
  /** True when the answer was not asked for in this run. */
  reused: z.boolean(),
  /** ISO-8601 moment at which the answer was received. */
  answeredAt: z.string(),
  /** What a person should know about the answer although it is complete; shown as warnings. */
  warnings: z.array(z.string()),
};

/** Vidmob's answer: scores by canonical channel, guideline rows, Creative Tags. */
export const vidmobScored = z.object({
  ...answered,
  channels: z.record(z.string(), channelScores),
  guidelines: z.array(guidelineRow),
  tags: z.array(creativeTag),
});
export type VidmobScored = z.infer<typeof vidmobScored>;

/** IAS's answer. A category that IAS left out is absent; a level nobody knows is null. */
export const iasScored = z.object({
  ...answered,
  garm: z.record(z.string(), z.enum(GARM_LEVELS).nullable()),
});
export type IasScored = z.infer<typeof iasScored>;

/** One Verity threat; `risk` is null when Verity sent none that is known. */
export const verityThreat = z.object({
  id: z.string(),
  category: z.string().nullable(),
  risk: z.enum(VERITY_RISKS).nullable(),
});
export type VerityThreat = z.infer<typeof verityThreat>;

/** Verity's answer. `threats` is null when Verity sent none at all, which is not the same as an empty list. */
export const verityScored = z.object({
  ...answered,
  safe: z.boolean().nullable(),
  threats: z.array(verityThreat).nullable(),
  processedAt: z.string().nullable(),
  expiresAt: z.string().nullable(),
  languageCode: z.string().nullable(),
  iab: z.unknown(),
  keywords: z.array(z.string()),
  sentiments: z.array(z.object({ sentiment: z.string(), score: z.number().nullable() })),
});
export type VerityScored = z.infer<typeof verityScored>;

/**
 * No answer, and why: `pending` (still working when the budget ended), `rejected` (the provider refused the asset),
 * `unavailable` (could not be reached or understood), `not-applicable` (never asked).
 */
export const unanswered = z.object({
  status: z.enum(['pending', 'rejected', 'unavailable', 'not-applicable']),
  ticket: z.string().nullable(),
  /** One sentence for a person: what happened. */
  reason: z.string(),
  /** One sentence: what to do about it; null when there is nothing to do. */
  remedy: z.string().nullable(),
  /** ISO-8601 moment at which the provider accepted the submission that is waited for. */
  submittedAt: z.string().optional(),
  /** Nobody waits for it any more: the input `max-pending-age` has passed. */
  overdue: z.boolean().optional(),
  /** `not-kept`: neither an answer nor a ticket is kept, and this run may not submit. */
  cause: z.enum(['not-kept']).optional(),
});
export type Unanswered = z.infer<typeof unanswered>;

export type VidmobAssessment = VidmobScored | Unanswered;
export type IasAssessment = IasScored | Unanswered;
export type VerityAssessment = VerityScored | Unanswered;
export type Assessment = VidmobAssessment | IasAssessment | VerityAssessment;

/** What every provider said of one creative; a provider that this run does not use is absent. */
export const assessments = z.object({
  vidmob: z.union([vidmobScored, unanswered]).optional(),
  ias: z.union([iasScored, unanswered]).optional(),
  verity: z.union([verityScored, unanswered]).optional(),
});
export interface Assessments {
  readonly vidmob?: VidmobAssessment | undefined;
  readonly ias?: IasAssessment | undefined;
  readonly verity?: VerityAssessment | undefined;
}
