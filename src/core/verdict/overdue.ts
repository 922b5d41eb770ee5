import type { Finding } from '../report.ts';

/** Marks a finding whose `max-pending-age` has passed: the gate gave up waiting, regardless of `outcomes`. */
export const PENDING_AGE = { cause: 'overdue', limit: 'max-pending-age', origin: 'input max-pending-age' } as const;

/** Whether a finding says that the gate gave up waiting for a provider. */
export function isOverdue({ cause }: Pick<Finding, 'cause'>): boolean {
  return cause === 'overdue';
}

/** Whether a finding is that of a provider whose answer may still come. */
export function isStillPending(finding: Pick<Finding, 'rule' | 'cause'>): boolean {
  return finding.rule === 'gate/time-budget' && !isOverdue(finding);
}
