import { describe, expect, test } from '@jest/globals';
import type { Assessments, Unanswered } from '../../src/core/assessment.ts';
import { evaluateCreative } from '../../src/core/verdict/evaluate.ts';
import { NO_HINTS } from '../../src/core/verdict/hints.ts';
import type { EvaluatedInComparison } from '../../src/gate/evaluation.ts';
import { asParked, nextLookOf } from '../../src/gate/report-evaluation.ts';
import { defaultQueues } from '../../src/runtime/queues.ts';
import { creativeOf, reportOf } from '../core/render/reports.ts';
import { rejected } from './fake-provider.ts';
import { gatedCreative, policy } from './subjects.ts';

describe('as parked', () => {
  const remedy = 'Run the check again later, or raise `timeout`.';
  const pending: Unanswered = { status: 'pending', ticket: 't', reason: 'scoring', remedy };

  function parked(assessments: Assessments) {
    const gated = gatedCreative({}, { policy: policy() });
    const input = { ...gated, assessments, at: 0, baselines: undefined, hints: NO_HINTS };
    const judged: EvaluatedInComparison = {
      ...gated,
      assessments,
      ...evaluateCreative(input),
      overridesGained: [],
      pullRequest: undefined,
    };
    const evaluation = {
      own: gated.comparison,
      comparisons: [gated.comparison],
      judged: [judged],
      problems: [],
      warnings: [],
    };
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
});

describe('next look', () => {
  const pending = { status: 'pending', ticket: 't', reason: 'scoring', remedy: null } as const;
  const NOW = Date.parse('2026-11-22T12:00:00.000Z');
  const queues = defaultQueues(undefined);

  test('a parked run is looked at again after an interval of the quickest provider it waits for', () => {
    const waiting = (assessments: object) =>
      reportOf({ conclusion: 'pending', creatives: [creativeOf({ id: 'a', assessments })] });
    expect(nextLookOf(waiting({ vidmob: pending }), queues, NOW)).toBe('2026-11-22T12:10:00.000Z');
    expect(nextLookOf(waiting({ vidmob: pending, ias: pending }), queues, NOW)).toBe('2026-11-22T12:00:30.000Z');
    expect(nextLookOf(waiting({}), queues, NOW)).toBeUndefined();
  });

  test('a finished run is not', () => {
    const report = reportOf({
      conclusion: 'failure',
      creatives: [creativeOf({ id: 'a', assessments: { ias: pending } })],
    });
    expect(nextLookOf(report, queues, NOW)).toBeUndefined();
  });
});
