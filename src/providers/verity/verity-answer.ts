import { z } from 'zod';
import { answered } from '../../core/answer.ts';

/** Verity risks from mild to worst, as reports and policies spell them. Verity sends LOW, MEDIUM, HIGH. */
export const VERITY_RISKS = ['low', 'medium', 'high'] as const;
export type VerityRisk = (typeof VERITY_RISKS)[number];

/** One Verity threat; `risk` is null when Verity sent none that is known. */
const verityThreat = z.object({
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
