import type { Finding } from '../report.ts';

/** How the finding says that `max-pending-age` has passed: nobody waits any longer, whatever `outcomes` allow. */
export const PENDING_AGE = { limit: 'max-pending-age', origin: 'input max-pending-age' } as const;

/** Whether a finding is that of a creative which is waited for no longer. */
export function isOverdue({ rule, limit }: Pick<Finding, 'rule' | 'limit'>): boolean {
  return rule === 'gate/time-budget' && limit === PENDING_AGE.limit;
}
