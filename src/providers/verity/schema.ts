import { z } from 'zod';

/** What every answer may hold instead of what was asked for, under 200 (facts.md, section 4). */
const envelope = {
  uuid: z.string().min(1).nullish(),
  /** How far Verity is, or that it gave up. */
  status: z.string().nullish(),
  /** What went wrong with the asset. */
  errors: z.array(z.object({ reason: z.string() })).nullish(),
};
export type Envelope = Pick<z.infer<typeof statusAnswer>, 'status' | 'errors'>;

/** Answer of GET /video/classification/{uuid}/status. */
export const statusAnswer = z.object(envelope);

/** Answer of POST /video/classification; `acceptedAt` is the ISO-8601 moment at which Verity first saw the URL. */
export const acceptedAnswer = z.object({ ...envelope, acceptedAt: z.string().nullish() });

/** Text that is shown and decides nothing: what is not text is left out. */
const shownText = z.string().nullish().catch(null);

/** Answer of GET /video/classification/{uuid}. What is only shown may be malformed; what is judged may not. */
export const resultAnswer = z.object({
  ...envelope,
  data: z
    .object({
      processedAt: shownText,
      expiresAt: shownText,
      languageCode: shownText,
      iab: z.unknown().optional(),
      keywords: z.array(z.string()).nullish().catch(null),
      sentiments: z
        .array(z.object({ sentiment: z.string(), score: z.number().nullish() }))
        .nullish()
        .catch(null),
      safe: z.boolean().nullish(),
      threats: z.array(z.object({ id: z.string(), category: shownText, risk: z.unknown().optional() })).nullish(),
    })
    .nullish(),
});
export type ResultAnswer = z.infer<typeof resultAnswer>;
