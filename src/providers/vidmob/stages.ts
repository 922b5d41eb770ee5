import type { Ticket } from '../provider.ts';

/**
 * How far a submission has come on the way through Creative Tags, written into its ticket.
 * `first`: nothing tagged yet. `batched`: a tags job is done for it. `tagged`: the submission made after tagging,
 * judged as it is. `untagged`: its tags job failed, judged as it is.
 */
export type Stage = 'first' | 'batched' | 'tagged' | 'untagged';

const TAGGING = 'tagging:';

/**
 * The ticket of a creative that waits for a tags job, so that a later run finds the job again instead of paying for
 * another. Without a submission before it, the ticket has no id of its own.
 */
export function taggingTicket(job: string, ticket: Ticket | null, now: number): Ticket {
  return { id: ticket?.id ?? '', submittedAt: ticket?.submittedAt ?? now, stage: `${TAGGING}${job}` };
}

/** The job that a ticket waits for, and the ticket as it was before; undefined when it waits for none. */
export function awaitedJob(ticket: Ticket): { readonly job: string; readonly ticket: Ticket | null } | undefined {
  if (!ticket.stage.startsWith(TAGGING)) return undefined;
  const before: Ticket = { ...ticket, stage: 'first' satisfies Stage };
  return { job: ticket.stage.slice(TAGGING.length), ticket: ticket.id === '' ? null : before };
}
