import type { Log } from '../core/log.ts';
import { describePolicy } from '../core/policy/describe-policy.ts';
import { logText } from '../core/render/escape.ts';
import type { Comparison } from './subject.ts';

/** Says in the log which values are in force for each comparison, and where each of them was stated. */
export async function logPolicies(log: Pick<Log, 'group' | 'info'>, comparisons: readonly Comparison[]): Promise<void> {
  for (const { policy, pullRequest } of comparisons) {
    if (policy === null) continue;
    const whose = pullRequest === undefined ? '' : ` for #${pullRequest}`;
    await log.group(`The policy${whose}, and where it is stated`, async () => {
      for (const line of describePolicy(policy)) log.info(logText(line));
    });
  }
}
