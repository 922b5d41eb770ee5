import { describe, expect, test } from '@jest/globals';
import type { Unanswered } from '../../../src/core/assessment.ts';
import { conclude } from '../../../src/core/verdict/conclude.ts';
import { isOverdue, unansweredFindings } from '../../../src/core/verdict/unanswered.ts';
import { verdictOf } from '../../../src/core/verdict/verdict.ts';
import { unansweredBy } from './fixtures.ts';

describe('overdue', () => {
  const waiting: Unanswered = { status: 'pending', ticket: 't', reason: 'no answer within 72 h', remedy: null };
  const green = { value: 'neutral', origin: 'policy' } as const;
  const outcomes = { timeout: green, unavailable: green, rejected: green, missingData: green };

  describe('a creative that is waited for no longer', () => {
    const findings = unansweredFindings('ias', { ...waiting, overdue: true });

    test('is out of the time budget and says which input said so', () => {
      expect(findings).toEqual([
        expect.objectContaining({
          rule: 'gate/time-budget',
          severity: 'error',
          origin: 'input max-pending-age',
          message: 'Gave up waiting for IAS: no answer within 72 h',
        }),
      ]);
      expect(findings.every(isOverdue)).toBe(true);
    });

    test('fails the run whatever the outcomes allow', () => {
      const verdict = verdictOf(findings);
      expect(verdict).toBe('inconclusive');
      const evidence = { creatives: [{ verdict, findings }], problems: [], outcomes, canPend: true, sandbox: false };
      expect(conclude(evidence)).toBe('failure');
    });

    test('is not one that the budget of this run ended for', () => {
      const findingsInTime = unansweredFindings('ias', waiting);
      expect(findingsInTime.some(isOverdue)).toBe(false);
      expect(verdictOf(findingsInTime)).toBe('pending');
    });
  });
});

describe('unanswered', () => {
  test.each([
    ['pending', 'gate/time-budget', 'IAS had not answered when the time was up: It said so'],
    ['rejected', 'provider/rejected', 'IAS refused the asset: It said so'],
    ['unavailable', 'provider/unavailable', 'No answer from IAS: It said so'],
    ['not-applicable', 'provider/missing-data', 'IAS was not asked although it must judge this creative: It said so'],
  ] as const)('%s is %s', (status, rule, message) => {
    const found = unansweredFindings('ias', unansweredBy(status));
    expect(found).toMatchObject([
      { rule, severity: 'error', message, actual: status, provider: 'ias', remedy: 'Do this.' },
    ]);
  });

  test('silence is missing data', () => {
    expect(unansweredFindings('vidmob', undefined)).toMatchObject([
      { rule: 'provider/missing-data', severity: 'error' },
    ]);
    const [found] = unansweredFindings('vidmob', unansweredBy('not-applicable', { remedy: null }));
    expect(found?.remedy).toBe('Run the gate again.');
  });
});
