import { describe, expect, test } from '@jest/globals';
import { type Finding, VERDICTS } from '../../../src/core/report.ts';
import type { RuleId } from '../../../src/core/rules/catalogue.ts';
import { finding } from '../../../src/core/verdict/finding.ts';
import { causesOf, countVerdicts, verdictOf } from '../../../src/core/verdict/verdict.ts';

describe('verdict', () => {
  const error = (rule: RuleId, waivedBy: string | null = null): Finding =>
    finding({ rule, severity: 'error', message: 'm', waivedBy });
  const warning = finding({ rule: 'ias/hate', severity: 'warning', message: 'm' });
  const notice = finding({ rule: 'vidmob/required-guideline', severity: 'notice', message: 'm' });

  describe('verdictOf', () => {
    test.each<[string, Finding[]]>([
      ['pass', []],
      ['pass', [notice]],
      ['warn', [notice, warning]],
      ['waived', [warning, error('ias/hate', 'ads@acme.example')]],
      ['pending', [error('gate/time-budget'), error('ias/hate', 'ads@acme.example')]],
      ['inconclusive', [error('provider/unavailable'), error('gate/time-budget')]],
      ['inconclusive', [error('provider/rejected')]],
      ['inconclusive', [error('provider/missing-data')]],
      ['fail', [error('provider/missing-data'), error('vidmob/min-score')]],
      ['fail', [error('gate/a-rule-of-tomorrow' as RuleId)]],
    ])('%s', (verdict, findings) => {
      expect(verdictOf(findings)).toBe(verdict);
      expect(verdictOf([...findings].reverse())).toBe(verdict);
    });

    test('a waiver never covers a missing answer', () => {
      expect(verdictOf([error('provider/missing-data', 'ads@acme.example')])).toBe('inconclusive');
    });
  });

  test('causesOf names each cause of the errors once', () => {
    const findings = [
      error('provider/missing-data'),
      error('gate/time-budget'),
      error('provider/missing-data'),
      error('ias/hate'),
      finding({ rule: 'provider/rejected', severity: 'warning', message: 'm' }),
    ];
    expect(causesOf(findings)).toEqual(['timeout', 'missingData']);
    expect(causesOf([error('provider/unavailable'), error('provider/rejected')])).toEqual(['unavailable', 'rejected']);
  });
});

describe('counts', () => {
  test('the counts add up to the total', () => {
    const verdicts = [...VERDICTS, 'fail', 'pass'] as const;
    expect(countVerdicts(verdicts.map((verdict) => ({ verdict })))).toEqual({
      total: 8,
      pass: 2,
      warn: 1,
      waived: 1,
      pending: 1,
      inconclusive: 1,
      fail: 2,
    });
    expect(countVerdicts([]).total).toBe(0);
  });
});
