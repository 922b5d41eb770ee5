import { answersOf } from '../../providers/answers.ts';
import type { ProviderName } from '../../providers/modules.ts';
import type { Assessment, Assessments } from '../assessment.ts';

/** A provider's answer in a few words of plain text, for a cell: `META 0.62, TIKTOK 0.81`, `hate floor`, `pending`. */
export function answerInShort(provider: ProviderName, assessments: Assessments): string {
  const assessment: Assessment | undefined = assessments[provider];
  if (assessment === undefined || assessment.status === 'not-applicable') return '–';
  return assessment.status === 'scored' ? answersOf(provider).inShort(assessment) : assessment.status;
}
