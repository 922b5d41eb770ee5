import { z } from 'zod';

/** What every finished answer says, whichever provider gave it; a provider's own schema adds to it. */
export const answered = {
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

const scored = z.object(answered);
/** The fields that the answers of all providers share. */
export type ScoredBase = z.infer<typeof scored>;

/**
 * No answer, and why: `pending` (still working when the budget ended), `rejected` (the provider refused the asset),
 * `unavailable` (could not be reached or understood), `not-applicable` (never asked).
 */
export const unansweredSchema = z.object({
  status: z.enum(['pending', 'rejected', 'unavailable', 'not-applicable']),
  ticket: z.string().nullable(),
  /** One sentence for a person: what happened. */
  reason: z.string(),
  /** One sentence: what to do about it; null when there is nothing to do. */
  remedy: z.string().nullable(),
  /** ISO-8601 moment at which the provider accepted the submission whose answer is pending. */
  submittedAt: z.string().optional(),
  /** The input `max-pending-age` has passed: no run waits for the answer any longer. */
  overdue: z.boolean().optional(),
  /** `not-kept`: neither an answer nor a ticket is kept, and this run may not submit. */
  cause: z.enum(['not-kept']).optional(),
});
export type Unanswered = z.infer<typeof unansweredSchema>;
