import { PROVIDER_TITLES } from '../../providers/modules.ts';
import type { Unanswered } from '../assessment.ts';
import type { ProviderName } from '../creative.ts';
import type { Finding } from '../report.ts';
import { finding, missingData, unstopped } from './finding.ts';

/** How the finding says that `max-pending-age` has passed: no run waits any longer, whatever `outcomes` allow. */
const PENDING_AGE = { cause: 'overdue', limit: 'max-pending-age', origin: 'input max-pending-age' } as const;

/** Whether a finding is about an answer that is overdue. */
export function isOverdue({ cause }: Pick<Finding, 'cause'>): boolean {
  return cause === 'overdue';
}

/** Whether a finding is about an answer that can still arrive. */
export function isStillPending(one: Pick<Finding, 'rule' | 'cause'>): boolean {
  return one.rule === 'gate/time-budget' && !isOverdue(one);
}

/** What it means for a creative that a provider which was asked gave no answer. */
export function unansweredFindings(provider: ProviderName, answer: Unanswered | undefined): Finding[] {
  const title = PROVIDER_TITLES[provider];
  if (answer === undefined) {
    return [missingData(provider, `${title} returned no answer for this creative`, RUN_AGAIN)];
  }
  const reason = unstopped(answer.reason);
  const { status } = answer;
  const error = { severity: 'error', remedy: answer.remedy, actual: status, provider } as const;
  if (status === 'pending' && answer.overdue) {
    const message = `Gave up waiting for ${title}: ${reason}`;
    return [finding({ ...error, rule: 'gate/time-budget', message, ...PENDING_AGE })];
  }
  if (status === 'pending') {
    const message = `${title} had not answered when the time was up: ${reason}`;
    return [finding({ ...error, rule: 'gate/time-budget', message })];
  }
  if (status === 'unavailable') {
    return [finding({ ...error, rule: 'provider/unavailable', message: `No answer from ${title}: ${reason}` })];
  }
  if (status === 'rejected') {
    return [finding({ ...error, rule: 'provider/rejected', message: `${title} refused the asset: ${reason}` })];
  }
  const message = `${title} was not asked although it must judge this creative: ${reason}`;
  return [missingData(provider, message, answer.remedy ?? RUN_AGAIN, { actual: status })];
}

const RUN_AGAIN = 'Run the gate again.';
