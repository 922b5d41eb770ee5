import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/core/report.ts';
import { finding } from '../../src/core/verdict/finding.ts';
import { concludeDraft } from '../../src/gate/conclusion.ts';
import { brokenDraft, type Draft } from '../../src/gate/draft.ts';
import type { JudgedFor } from '../../src/gate/evaluate.ts';
import type { Subject } from '../../src/gate/subject.ts';
import { creative } from '../support/creatives.ts';
import { policy, subject } from './subjects.ts';

const problem = { rule: 'gate/github', path: null, line: null, column: null, message: 'GitHub is away.' };
const options = { canPend: true, sandbox: false };

function judged(of: Subject, verdict: Verdict): JudgedFor {
  const late = finding({ rule: 'gate/time-budget', severity: 'error', message: 'late' });
  const findings = verdict === 'pending' ? [late] : [];
  return {
    subject: of,
    creative: creative(),
    assessments: {},
    verdict,
    findings,
    fixPlans: [],
    optedOut: [],
    pullRequest: undefined,
  };
}

function draft(verdicts: readonly [Subject, Verdict][], more: Partial<Draft> = {}): Draft {
  const subjects = [...new Set(verdicts.map(([of]) => of))];
  return {
    subjects,
    judged: verdicts.map(([of, verdict]) => judged(of, verdict)),
    problems: [],
    warnings: [],
    ...more,
  };
}

describe('the conclusion of a gate', () => {
  const strict = subject({ pullRequest: 1, policy: policy('outcomes: { timeout: failure }') });
  const lenient = subject({ pullRequest: 2, policy: policy('outcomes: { timeout: neutral }') });
  const parking = subject({ pullRequest: 3, policy: policy('outcomes: { timeout: pending }') });

  test('is the worst of its subjects, each by the outcomes of its own policy', () => {
    expect(concludeDraft(draft([[lenient, 'pass']]), options)).toBe('success');
    expect(concludeDraft(draft([[lenient, 'pending']]), options)).toBe('neutral');
    expect(
      concludeDraft(
        draft([
          [lenient, 'pending'],
          [parking, 'pending'],
        ]),
        options,
      ),
    ).toBe('pending');
    expect(
      concludeDraft(
        draft([
          [lenient, 'pass'],
          [strict, 'pending'],
        ]),
        options,
      ),
    ).toBe('failure');
  });

  test('is failure instead of pending where nothing can stay open', () => {
    expect(concludeDraft(draft([[parking, 'pending']]), { ...options, canPend: false })).toBe('failure');
  });

  test('is failure for any problem, whatever the creatives are like', () => {
    expect(concludeDraft(draft([[lenient, 'pass']], { problems: [problem] }), options)).toBe('failure');
    expect(concludeDraft(brokenDraft([problem]), options)).toBe('failure');
    const unjudged = subject({ policy: null });
    expect(concludeDraft(draft([], { subjects: [unjudged], problems: [problem] }), options)).toBe('failure');
  });

  test('is never better than neutral in the sandbox', () => {
    expect(concludeDraft(draft([[lenient, 'pass']]), { ...options, sandbox: true })).toBe('neutral');
    expect(concludeDraft(draft([]), { ...options, sandbox: true })).toBe('neutral');
  });
});
