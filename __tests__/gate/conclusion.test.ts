import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/core/report.ts';
import { finding } from '../../src/core/verdict/finding.ts';
import { concludeEvaluation } from '../../src/gate/conclusion.ts';
import { brokenEvaluation, type Evaluation } from '../../src/gate/draft.ts';
import type { JudgedFor } from '../../src/gate/evaluate.ts';
import type { Comparison } from '../../src/gate/subject.ts';
import { creative } from '../support/creatives.ts';
import { comparison, policy } from './subjects.ts';

const problem = { rule: 'gate/github' as const, path: null, line: null, column: null, message: 'GitHub is away.' };
const options = { canPend: true, sandbox: false };

function judged(of: Comparison, verdict: Verdict): JudgedFor {
  const late = finding({ rule: 'gate/time-budget', severity: 'error', message: 'late' });
  const findings = verdict === 'pending' ? [late] : [];
  return {
    comparison: of,
    creative: creative(),
    assessments: {},
    verdict,
    findings,
    fixPlans: [],
    optedOut: [],
    pullRequest: undefined,
  };
}

function evaluation(verdicts: readonly [Comparison, Verdict][], more: Partial<Evaluation> = {}): Evaluation {
  const comparisons = [...new Set(verdicts.map(([of]) => of))];
  return {
    comparisons,
    judged: verdicts.map(([of, verdict]) => judged(of, verdict)),
    problems: [],
    warnings: [],
    ...more,
  };
}

describe('the conclusion of a gate', () => {
  const strict = comparison({ pullRequest: 1, policy: policy('outcomes: { timeout: failure }') });
  const lenient = comparison({ pullRequest: 2, policy: policy('outcomes: { timeout: neutral }') });
  const parking = comparison({ pullRequest: 3, policy: policy('outcomes: { timeout: pending }') });

  test('is the worst of its comparisons, each by the outcomes of its own policy', () => {
    expect(concludeEvaluation(evaluation([[lenient, 'pass']]), options)).toBe('success');
    expect(concludeEvaluation(evaluation([[lenient, 'pending']]), options)).toBe('neutral');
    expect(
      concludeEvaluation(
        evaluation([
          [lenient, 'pending'],
          [parking, 'pending'],
        ]),
        options,
      ),
    ).toBe('pending');
    expect(
      concludeEvaluation(
        evaluation([
          [lenient, 'pass'],
          [strict, 'pending'],
        ]),
        options,
      ),
    ).toBe('failure');
  });

  test('is failure instead of pending where nothing can stay open', () => {
    expect(concludeEvaluation(evaluation([[parking, 'pending']]), { ...options, canPend: false })).toBe('failure');
  });

  test('is failure for any problem, whatever the creatives are like', () => {
    expect(concludeEvaluation(evaluation([[lenient, 'pass']], { problems: [problem] }), options)).toBe('failure');
    expect(concludeEvaluation(brokenEvaluation([problem]), options)).toBe('failure');
    const unjudged = comparison({ policy: null });
    expect(concludeEvaluation(evaluation([], { comparisons: [unjudged], problems: [problem] }), options)).toBe(
      'failure',
    );
  });

  test('is never better than neutral in the sandbox', () => {
    expect(concludeEvaluation(evaluation([[lenient, 'pass']]), { ...options, sandbox: true })).toBe('neutral');
    expect(concludeEvaluation(evaluation([]), { ...options, sandbox: true })).toBe('neutral');
  });
});
