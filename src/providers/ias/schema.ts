import { z } from 'zod';

/** Answer of the token URL; `expires_in` in seconds, a number or its text. */
export const tokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.coerce.number().positive().optional().catch(undefined),
});

/** Answer of POST /v1/score. */
export const scoreAnswer = z.object({ contentId: z.string().min(1) });

/** Answer of POST /v1/results, failures under an error status included. */
export const resultsAnswer = z.object({
  contentId: z.string().optional(),
  status: z.string().transform((status) => status.trim().toLowerCase()),
  garmScores: z.record(z.string(), z.unknown()).nullish(),
});
export type ResultsAnswer = z.infer<typeof resultsAnswer>;

/** The final word on an asset that IAS could not score; also sent with 503 (ias-multimedia-classification). */
export const failedAnswer = z.object({ contentId: z.string().min(1), status: z.string().regex(/^\s*failed\s*$/i) });
