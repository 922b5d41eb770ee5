import type { Scored } from '../core/assessment.ts';
import { moduleOf, type ProviderName } from '../providers/modules.ts';
import type { ProviderRecord } from './record-set.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A record that nothing has been heard of for so long belongs to a creative that is no longer asked about. */
const KEPT_FOR = 35 * DAY;

/**
 * Whether the record's answer may be used as it is at `now` (milliseconds since 1970). One that came in the future, or
 * whose moments cannot be read, may not.
 */
export function isFresh({ provider, answer }: ProviderRecord, now: number): boolean {
  return answer !== null && Date.parse(answer.answeredAt) <= now && now < endOfLife(provider, answer);
}

/**
 * Whether the record's ticket may be asked for an answer at `now`. An outdated live answer is fetched again with its
 * ticket. Otherwise a ticket gives the same old answer each time, so that an outdated one means a new submission; unless
 * the ticket is of such a new submission already.
 */
export function isTicketUsable({ provider, ticket, answer }: ProviderRecord, now: number): boolean {
  if (ticket === null) return false;
  if (answer === null || moduleOf(provider).answers.areLive) return true;
  const isOutdated = endOfLife(provider, answer) <= now;
  return !isOutdated || ticket.submittedAt > Date.parse(answer.answeredAt);
}

/** The records that are still of use at `now`, and of which something was heard within 35 days. */
export function prune(records: readonly ProviderRecord[], now: number): ProviderRecord[] {
  return records.filter((record) => {
    const heard = [record.ticket?.submittedAt ?? 0, record.answer ? Date.parse(record.answer.answeredAt) : 0];
    const isRemembered = heard.some((at) => at > now - KEPT_FOR);
    return isRemembered && (isFresh(record, now) || isTicketUsable(record, now));
  });
}

/** Milliseconds since 1970; NaN, which is neither before nor after anything, where a moment cannot be read. */
function endOfLife(provider: ProviderName, answer: Scored): number {
  const { reusedForMs, expiresAt } = moduleOf(provider).answers;
  const longest = Date.parse(answer.answeredAt) + reusedForMs;
  const expires = expiresAt?.(answer) ?? null;
  return expires === null ? longest : Math.min(longest, Date.parse(expires));
}
