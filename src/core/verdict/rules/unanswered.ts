import type { Unanswered } from '../../assessment.ts';
import type { Creative, ProviderName } from '../../creative.ts';
import type { Hints } from '../../policy/hints.ts';
import type { Finding } from '../../report.ts';
import { finding, missingData } from '../finding.ts';
import { PROVIDER_TITLES, sentences, unstopped } from '../wording.ts';
import { workspaceAdvice } from '../workspace-advice.ts';

/** Whether a submission to Vidmob itself was refused, for which a wrong workspace may be the reason. */
export function wasRefusedAtSubmission(provider: ProviderName, answer: Unanswered): boolean {
  return provider === 'vidmob' && answer.status === 'rejected' && answer.ticket === null;
}

/** What it means for a creative that a provider which was asked gave no answer. */
export function unanswered(
  creative: Creative,
  provider: ProviderName,
  answer: Unanswered | undefined,
  hints: Hints,
): Finding[] {
  const title = PROVIDER_TITLES[provider];
  if (answer === undefined) {
    return [missingData(provider, `Nothing was heard from ${title}, which must judge this creative`, RUN_AGAIN)];
  }
  const reason = unstopped(answer.reason);
  const { status } = answer;
  const error = { severity: 'error', remedy: answer.remedy, actual: status, provider } as const;
  if (status === 'pending') {
    const message = `${title} had not answered when the time was up: ${reason}`;
    return [finding({ ...error, rule: 'gate/time-budget', message })];
  }
  if (status === 'unavailable') {
    return [finding({ ...error, rule: 'provider/unavailable', message: `No answer from ${title}: ${reason}` })];
  }
  if (status === 'rejected') {
    const advice = wasRefusedAtSubmission(provider, answer) ? workspaceAdvice(creative, hints) : null;
    const remedy = sentences(answer.remedy, advice);
    return [finding({ ...error, rule: 'provider/rejected', message: `${title} refused the asset: ${reason}`, remedy })];
  }
  const message = `${title} was not asked although it must judge this creative: ${reason}`;
  return [missingData(provider, message, answer.remedy ?? RUN_AGAIN, { actual: status })];
}

const RUN_AGAIN = 'Run the gate again.';
