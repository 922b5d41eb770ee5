import { describe, expect, test } from '@jest/globals';
import { renderLog } from '../../../src/core/render/log-table.ts';
import { golden } from './golden.ts';
import { creativeOf, findingOf, reportOf } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';

describe('renderLog', () => {
  test.each(Object.entries(SCENARIOS))('reads as kept: %s', (name, report) => {
    const log = renderLog(report);
    expect(log).toBe(golden(`log-${name}.txt`, log));
  });

  test('ends with the conclusion', () => {
    expect(renderLog(reportOf()).split('\n').at(-1)).toBe(
      'Conclusion: success. Nothing to judge, no creative changed.',
    );
  });

  test('colours only when asked to, and changes no other character by it', () => {
    const report = SCENARIOS['mixed'] ?? reportOf();
    const plain = renderLog(report);
    const coloured = renderLog(report, { colour: true });
    expect(plain).not.toContain('\u001B');
    expect(coloured).toContain('\u001B[31mfail');
    expect(
      coloured
        .split('\u001B')
        .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/, '')))
        .join(''),
    ).toBe(plain);
  });

  test('aligns columns of wide characters too', () => {
    const creatives = ['広告-春', 'plain-id'].map((id) => creativeOf({ id }));
    const [, first, second] = renderLog(reportOf({ creatives })).split('\n');
    expect(first).toBe('pass     plain-id  –       –    –       creatives/spring.creatives.yml:4');
    expect(second).toBe('pass     広告-春   –       –    –       creatives/spring.creatives.yml:4');
  });

  test('names the pull request where several are judged', () => {
    expect(renderLog(reportOf({ creatives: [creativeOf({ id: 'a', pullRequest: 8 })] }))).toContain('#8 a ');
  });

  test('tells what only informs as a notice', () => {
    const about = { path: 'policy.yml', line: 3, column: 5, message: 'old' };
    const report = reportOf({ warnings: [about, { ...about, severity: 'notice' }] });
    expect(renderLog(report)).toContain('warning  policy.yml:3:5 old\nnotice   policy.yml:3:5 old\n');
  });

  test('lets no text become a command of the runner', () => {
    const creative = creativeOf({
      id: '::error::x',
      verdict: 'fail',
      findings: [findingOf({ rule: 'ias/hate', message: '\n::set-output name=a::b\r\n##[add-mask]c' })],
    });
    const log = renderLog(reportOf({ creatives: [creative] }));
    expect(log).not.toMatch(/::|##\[/);
    expect(log).toContain(': :set-output name=a: :b ## [add-mask]c');
  });
});

describe('a change of the policy in the log', () => {
  const change = (key: string, effect: 'looser' | 'tighter') => ({ key, from: 1, to: 2, effect, text: '1 → 2' });

  test('is listed in short, looser ones first, before the conclusion', () => {
    const changes = [change('a', 'tighter'), { ...change('b', 'looser'), pullRequest: 8 }];
    const policyChange = { changes, conclusionUnderProposed: 'success' as const, notes: ['Mind the base.'] };
    expect(
      renderLog(reportOf({ conclusion: 'failure', policyChange }))
        .split('\n')
        .slice(0, -1),
    ).toEqual([
      'policy  looser   #8 b  1 → 2',
      'policy  tighter  a  1 → 2',
      'policy  Mind the base.',
      "policy  Judged by the base branch's policy. Under the proposed policy, the conclusion would be success.",
    ]);
  });

  test('says how many more there are', () => {
    const changes = Array.from({ length: 53 }, (_item, index) => change(`k${index}`, 'tighter'));
    const log = renderLog(reportOf({ policyChange: { changes, conclusionUnderProposed: 'success' } }));
    expect(log).toContain('\npolicy  and 3 more\n');
    expect(log).not.toContain('k50 ');
  });
});
