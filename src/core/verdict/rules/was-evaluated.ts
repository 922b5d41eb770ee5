import type { ChannelScores } from '../../assessment.ts';

/** Whether a channel's score rests on anything: at least one guideline passed or failed (contract section 4). */
export function wasEvaluated({ passCount, failCount }: ChannelScores): boolean {
  return passCount !== null && failCount !== null && passCount >= 0 && failCount >= 0 && passCount + failCount > 0;
}
