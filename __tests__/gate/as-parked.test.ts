import { expect, test } from '@jest/globals';
import type { Assessments, Unanswered } from '../../src/core/assessment.ts';
import { evaluateCreative } from '../../src/core/verdict/evaluate.ts';
import { NO_HINTS } from '../../src/core/verdict/hints.ts';
import { asParked } from '../../src/gate/as-parked.ts';
import type { JudgedFor } from '../../src/gate/evaluate.ts';
import { rejected } from './fake-provider.ts';
import { gatedCreative, policy } from './subjects.ts';

const remedy = 'Run the check again later, or raise `timeout`.';
const pending: Unanswered = { status: 'pending', ticket: 't', reason: 'scoring', remedy };

function parked(assessments: Assessments) {
  const gated = gatedCreative({}, { policy: policy() });
  const input = { ...gated, assessments, at: 0, baselines: undefined, hints: NO_HINTS };
  const judged: JudgedFor = {
    ...gated,
    assessments,
    ...evaluateCreative(input),
    overridesGained: [],
    pullRequest: undefined,
  };
  const evaluation = { comparisons: [gated.comparison], judged: [judged], problems: [], warnings: [] };
  const [told] = asParked(evaluation).judged;
  if (told === undefined) throw new Error('nothing was judged');
  return told;
}

test('a parked gate asks nobody to do anything about what it waits for', () => {
  const { findings, assessments } = parked({ vidmob: pending, ias: pending });
  expect(findings.slice(0, 2).map(({ message, remedy: todo }) => [message, todo])).toEqual([
    ['Waiting for Vidmob: scoring', null],
    ['Waiting for IAS: scoring', null],
  ]);
  expect([assessments.vidmob, assessments.ias]).toEqual(Array(2).fill({ ...pending, remedy: null }));
});

test('it says as before what was refused, and what nobody waits for any longer', () => {
  const { findings, assessments } = parked({ vidmob: rejected('no'), ias: { ...pending, overdue: true } });
  expect(findings.slice(0, 2).map(({ message }) => message)).toEqual([
    'Vidmob refused the asset: no',
    'Gave up waiting for IAS: scoring',
  ]);
  expect(assessments.ias).toMatchObject({ remedy });
});
