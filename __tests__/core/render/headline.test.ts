import { describe, expect, test } from '@jest/globals';
import { headline } from '../../../src/core/render/headline.ts';
import type { Report, Verdict } from '../../../src/core/report.ts';
import { creativeOf, reportOf } from './reports.ts';

const of = (verdicts: readonly Verdict[], parts: Partial<Report> = {}) =>
  headline(
    reportOf({ ...parts, creatives: verdicts.map((verdict, index) => creativeOf({ id: `${index}`, verdict })) }),
  );
const problem = { rule: 'manifest/invalid' as const, path: null, line: null, column: null, message: 'broken' };

describe('headline', () => {
  test.each<[readonly Verdict[], string]>([
    [['pass'], 'The creative passes'],
    [['pass', 'pass'], 'All 2 creatives pass'],
    [['pass', 'warn', 'waived'], 'All 3 creatives pass, 1 with warnings, 1 by a waiver'],
    [['fail'], 'The creative fails'],
    [['fail', 'pass'], '1 of 2 creatives fails'],
    [['fail', 'fail', 'inconclusive', 'pending'], '2 of 4 creatives fail, 1 could not be judged, 1 is pending'],
    [['pending', 'pending', 'pass'], '2 of 3 creatives are pending'],
    [[], 'Nothing to judge, no creative changed'],
  ])('%j: %s', (verdicts, expected) => {
    expect(of(verdicts)).toBe(expected);
  });

  test('says when creatives were only removed', () => {
    const removed = [{ id: 'a', version: null, source: null, manifest: { path: 'a.creatives.yml', line: 1 } }];
    expect(of([], { removed })).toBe('Nothing to judge, 1 creative removed');
  });

  test('adds what is to be fixed besides', () => {
    expect(of(['pass', 'pass'], { conclusion: 'failure', problems: [problem] })).toBe(
      'All 2 creatives pass; 1 problem to fix',
    );
    expect(of([], { conclusion: 'failure', problems: [problem, problem] })).toBe(
      '2 problems to fix, nothing was judged',
    );
  });

  test('does not leave a conclusion without a word', () => {
    expect(of(['pass'], { conclusion: 'failure' })).toBe('The creative passes, but the check ends with failure');
    expect(of(['pass'], { conclusion: 'neutral' })).toBe('The creative passes, but the check ends with neutral');
  });

  test('says what a cancelled run had come to', () => {
    expect(of([], { conclusion: 'cancelled' })).toBe('Cancelled before any creative was judged');
    expect(of(['pending', 'pass'], { conclusion: 'cancelled' })).toBe('Cancelled: 1 of 2 creatives is pending');
    expect(of(['pass'], { conclusion: 'cancelled' })).toBe('Cancelled: the creative passes');
  });

  test('says of a sandbox that its scores are not real', () => {
    expect(of(['pass'], { conclusion: 'neutral', sandbox: true })).toBe(
      'Sandbox, scores not real: The creative passes',
    );
  });
});
