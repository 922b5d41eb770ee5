import { z } from 'zod';
import { answered } from '../../core/answer.ts';

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

/** IAS's answer. A category that IAS left out is absent; an unknown level is null. */
export const iasScored = z.object({
  ...answered,
  garm: z.record(z.string(), z.enum(GARM_LEVELS).nullable()),
});
export type IasScored = z.infer<typeof iasScored>;
