import { describe, expect, test } from '@jest/globals';
import { fixText, mainFindings, remedies, remedyOf, saying } from '../../../src/core/render/finding-text.ts';
import type { RuleId } from '../../../src/core/rules/catalogue.ts';
import { creativeOf, findingOf } from './reports.ts';

const error = findingOf({ rule: 'ias/hate', remedy: 'Change it.' });
const waived = findingOf({ rule: 'ias/drugs', waivedBy: 'legal@acme.example' });
const warning = findingOf({ rule: 'ias/spam', severity: 'warning', remedy: 'Consider it.' });
const notice = findingOf({ rule: 'policy/unused-waiver', severity: 'notice' });

describe('saying', () => {
  test('names the provider unless the message does', () => {
    expect(saying(findingOf({ rule: 'ias/hate', provider: 'vidmob', message: 'META is low' }))).toBe(
      'Vidmob META is low',
    );
    expect(saying(findingOf({ rule: 'ias/hate', provider: 'ias', message: 'IAS is silent' }))).toBe('IAS is silent');
    expect(saying(findingOf({ rule: 'ias/hate', message: 'odd' }))).toBe('odd');
  });

  test('names who waived it', () => {
    expect(saying(waived)).toContain('(waived by legal@acme.example)');
  });
});

describe('mainFindings', () => {
  test('are the errors nobody waived, else the waived ones, else the warnings, else whatever there is', () => {
    expect(mainFindings(creativeOf({ id: 'a', findings: [notice, warning, waived, error] }))).toEqual([error]);
    expect(mainFindings(creativeOf({ id: 'a', findings: [notice, waived, warning] }))).toEqual([waived]);
    expect(mainFindings(creativeOf({ id: 'a', findings: [notice, warning] }))).toEqual([warning]);
    expect(mainFindings(creativeOf({ id: 'a', findings: [notice] }))).toEqual([notice]);
  });
});

describe('what to do', () => {
  const plan = {
    channel: 'META',
    rule: 'vidmob/min-score' as const,
    guidelines: [
      { name: 'Logo', weight: 3 },
      { name: 'Captions', weight: null },
    ],
    from: 0.62,
    to: 0.74,
  };

  test('reads as a plan', () => {
    expect(fixText(plan)).toBe('Fix “Logo” (weight 3) and “Captions”: META score 0.62 → 0.74.');
    expect(fixText({ ...plan, rule: 'vidmob/max-unavailable' })).toContain('META vidmob/max-unavailable 0.62');
  });

  test('shows what it comes to as exactly as what there is', () => {
    expect(fixText({ ...plan, to: 17 / 23 })).toContain('META score 0.62 → 0.74.');
    expect(fixText({ ...plan, from: 0.6996, to: 17 / 23 })).toContain('META score 0.6996 → 0.7391.');
    expect(fixText({ ...plan, from: 0, to: 1 })).toContain('META score 0.00 → 1.00.');
  });

  test('names some of many guidelines, and fewer where there is little room', () => {
    const guidelines = 'abcdefghijklmn'.split('').map((name) => ({ name, weight: null }));
    expect(fixText({ ...plan, guidelines })).toMatch(/^Fix “a”, .*“l” and 2 more: META score/);
    const [short] = remedies(creativeOf({ id: 'a', fixPlans: [{ ...plan, guidelines }] }));
    expect(short).toBe('Fix “a”, “b”, “c” and 11 more: META score 0.62 → 0.74.');
  });

  test('about one finding it is its plan, else its remedy', () => {
    const creative = creativeOf({ id: 'a', fixPlans: [plan] });
    const of = (rule: RuleId, channel: string) => remedyOf(findingOf({ rule, channel, remedy: 'Other.' }), creative);
    expect(of('vidmob/min-score', 'META')).toBe(fixText(plan));
    expect(of('vidmob/min-score', 'X')).toBe('Other.');
    expect(of('vidmob/min-adherence', 'META')).toBe('Other.');
  });

  test('is the plan instead of the remedy it replaces, and every other remedy once', () => {
    const planned = findingOf({ rule: 'vidmob/min-score', channel: 'META', remedy: 'Fix something.' });
    const creative = creativeOf({
      id: 'a',
      findings: [planned, error, { ...error, rule: 'ias/spam' }],
      fixPlans: [plan],
    });
    expect(remedies(creative)).toEqual([fixText(plan), 'Change it.']);
  });

  test('is nothing about what is waived', () => {
    const score = findingOf({ rule: 'vidmob/min-score', channel: 'META', waivedBy: 'legal@acme.example' });
    const findings = [score, { ...waived, remedy: 'Change it too.' }];
    expect(remedies(creativeOf({ id: 'a', findings, fixPlans: [plan] }))).toEqual([]);
    expect(remedies(creativeOf({ id: 'a', findings: [...findings, error], fixPlans: [plan] }))).toEqual(['Change it.']);
  });
});
