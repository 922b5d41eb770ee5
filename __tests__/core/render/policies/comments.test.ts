import { describe, expect, test } from '@jest/globals';
import { renderComment } from '../../../../src/core/render/render-comment.ts';
import { report } from '../../../../src/core/report.ts';
import { golden } from '../golden.ts';
import { CONTEXT } from '../reports.ts';
import { judgeCase } from './judge-case.ts';

const CASES = [
  ['alcohol-by-market', 'failure', undefined],
  ['retailer-brands', 'failure', undefined],
  ['channel-thresholds', 'failure', undefined],
  ['waiver-heavy', 'failure', undefined],
  ['score-drop', 'failure', undefined],
  ['neutral-outcomes', 'pending', undefined],
  ['optional-provider', 'failure', undefined],
  ['inputs-only', 'failure', undefined],
  ['loosened', 'failure', 'success'],
  ['tightened', 'success', 'failure'],
  ['invalid-proposal', 'failure', 'failure'],
] as const;

describe('the comment under a policy as a team might have it', () => {
  test.each(CASES)('%s', async (name, conclusion, proposedEvaluation) => {
    const judged = await judgeCase(name);
    expect(report.parse(judged)).toEqual(judged);
    expect([judged.conclusion, judged.policyChange?.conclusionUnderProposed]).toEqual([conclusion, proposedEvaluation]);
    const comment = renderComment(judged, CONTEXT);
    expect(comment).toBe(golden(`policy-${name}.md`, comment));
  });
});
