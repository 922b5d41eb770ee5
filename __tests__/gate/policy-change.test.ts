import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/core/report.ts';
import type { Evaluation } from '../../src/gate/draft.ts';
import type { JudgedFor } from '../../src/gate/evaluate.ts';
import { policyChangeOf } from '../../src/gate/policy-change.ts';
import type { Comparison } from '../../src/gate/subject.ts';
import { creative } from '../support/creatives.ts';
import { comparison, policy } from './subjects.ts';

const CHANGE = { key: 'vidmob.minScore', from: 0.7, to: 0.6, effect: 'looser', text: '0.70 → 0.60' } as const;
const proposal = { policy: policy(), changes: [CHANGE], notes: ['Mind the base.'], problems: [] };

function judged(of: Comparison, id: string, verdict: Verdict, pullRequest?: number): JudgedFor {
  const one = creative({ id, version: id === 'a' ? '1' : undefined });
  return {
    comparison: of,
    creative: one,
    assessments: {},
    verdict,
    findings: [],
    fixPlans: [],
    optedOut: [],
    pullRequest,
  };
}
const draftOf = (
  comparisons: readonly Comparison[],
  all: readonly JudgedFor[],
  more: Partial<Evaluation> = {},
): Evaluation => ({
  comparisons,
  judged: all,
  problems: [],
  warnings: [],
  ...more,
});

describe('what is reported of a proposed policy', () => {
  test('is nothing where there is none', () => {
    expect(policyChangeOf(draftOf([comparison()], []), 'success')).toBeNull();
  });

  test('is its changes, how it would end, and who would be judged differently', () => {
    const of = comparison({ proposal });
    const all = [judged(of, 'a', 'fail'), judged(of, 'b', 'pass'), judged(of, 'c', 'warn')];
    const proposedEvaluation = draftOf([of], [judged(of, 'a', 'pass'), judged(of, 'b', 'pass')]);
    expect(policyChangeOf(draftOf([of], all, { proposedEvaluation }), 'success')).toEqual({
      changes: [CHANGE],
      conclusionUnderProposed: 'success',
      verdicts: [
        { id: 'a', version: '1', source: null, from: 'fail', to: 'pass' },
        { id: 'c', version: null, source: null, from: 'warn', to: null },
      ],
      notes: ['Mind the base.'],
    });
  });

  test('names pull requests where there are several', () => {
    const one = comparison({ pullRequest: 1, proposal });
    const other = comparison({ pullRequest: 2 });
    const group = comparison({ pullRequest: undefined, proposal });
    const all = [judged(one, 'a', 'fail', 1), judged(other, 'a', 'fail', 2)];
    const proposedEvaluation = draftOf(
      [one, other, group],
      [judged(one, 'a', 'pass', 1), judged(other, 'a', 'fail', 2)],
    );
    const change = policyChangeOf(draftOf([one, other, group], all, { proposedEvaluation }), 'failure');
    expect(change?.changes).toEqual([{ ...CHANGE, pullRequest: 1 }, CHANGE]);
    expect(change?.verdicts).toEqual([
      { id: 'a', version: '1', source: null, from: 'fail', to: 'pass', pullRequest: 1 },
    ]);
    expect(change?.notes).toEqual(['Mind the base.']);
  });

  test('says nothing of verdicts where the proposal could not be judged by, but why', () => {
    const of = comparison({ proposal });
    const problem = { rule: 'gate/configuration' as const, path: null, line: null, column: null, message: 'No key.' };
    const shared = { ...problem, message: 'Also now.' };
    const proposedEvaluation = draftOf([{ ...of, policy: null }], [], { problems: [shared, problem] });
    const evaluation = draftOf([of], [judged(of, 'a', 'fail')], { proposedEvaluation, problems: [shared] });
    expect(policyChangeOf(evaluation, 'failure')).toMatchObject({
      verdicts: [],
      notes: ['Mind the base.', 'Under the proposed policy: No key.'],
    });
  });
});
