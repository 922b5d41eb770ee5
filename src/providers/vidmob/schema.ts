import { z } from 'zod';

/** What `GET /v1/media/{id}/status` says in its `result`. The envelope has a `status` of its own, which is always OK. */
export const mediaStatus = z.object({ status: z.string() });

/**
 * What `GET /v1/scoring/media/{id}/scores` says in its `result`. A channel's summary and the guideline rows are read
 * field by field, because one unreadable value must not hide the others.
 */
export const mediaScores = z.object({
  summary: z.record(z.string(), z.unknown()).nullish(),
  detail: z.unknown().optional(),
});
export type MediaScores = z.infer<typeof mediaScores>;
