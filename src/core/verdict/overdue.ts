import type { Finding } from '../report.ts';

/** How the finding says that `max-pending-age` has passed: nobody waits any longer, whatever `outcomes` allow. */
export const PENDING_AGE = { cause: 'overdue', limit: 'max-pending-age', origin: 'input max-pending-age' } as const;

/** Whether a finding is that of a provider which is no longer waited for. */
export function isOverdue({ cause }: Pick<Finding, 'cause'>): boolean {
  return cause === 'overdue';
}

/** Whether a finding is that of a provider whose answer may still come. */
export function isStillPending(finding: Pick<Finding, 'rule' | 'cause'>): boolean {
  return finding.rule === 'gate/time-budget' && !isOverdue(finding);
}
