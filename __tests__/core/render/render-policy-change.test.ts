import { describe, expect, test } from '@jest/globals';
import { page } from '../../../src/core/render/page-limit.ts';
import {
  changeText,
  effectCounts,
  looserFirst,
  policySections,
  underProposed,
} from '../../../src/core/render/render-policy-change.ts';
import type { ReportedPolicyChange } from '../../../src/core/report.ts';
import { CONTEXT, reportOf } from './reports.ts';

const view = { context: CONTEXT, rest: 'the job summary' };
const CHANGES: ReportedPolicyChange['changes'] = [
  { key: 'outcomes.rejected', from: 'neutral', to: 'failure', effect: 'tighter', text: 'neutral → failure' },
  { key: 'vidmob.clientTags', from: [], to: [], effect: 'neutral', text: 'none → lifestyle' },
  { key: 'vidmob.minScore', from: 0.7, to: 0.6, effect: 'looser', text: '0.70 → 0.60' },
];
const change = (given: Partial<ReportedPolicyChange> = {}): ReportedPolicyChange => ({
  changes: CHANGES,
  conclusionUnderProposed: 'success',
  ...given,
});
const shown = (policyChange: ReportedPolicyChange | null, given: object = {}, of = view, budget = 60_000) =>
  page('', policySections(reportOf({ conclusion: 'failure', policyChange, ...given }), of), '', budget).trim();

describe('the section on a change of the policy', () => {
  test('is not there where the policy stays as it is', () => {
    expect(policySections(reportOf(), view)).toEqual([]);
  });

  test('says how the run would end, and lists looser changes first', () => {
    expect(shown(change()).split('\n')).toEqual([
      '#### This pull request changes the policy: 1 looser, 1 tighter, 1 neutral',
      '',
      "Judged by the base branch's policy. Under the proposed policy, the conclusion would be success.",
      '',
      '| Effect | Setting | Change |',
      '| --- | --- | --- |',
      '| 🔓\u00A0<b>looser</b> | `vidmob.minScore` | 0.70 → 0.60 |',
      '| 🔒\u00A0tighter | `outcomes.rejected` | neutral → failure |',
      '| ➖\u00A0neutral | `vidmob.clientTags` | none → lifestyle |',
    ]);
  });

  test('lists creatives that would be judged differently, and remarks', () => {
    const verdicts = [
      { id: 'a', version: '1', source: null, from: 'fail', to: 'pass' } as const,
      { id: 'b', version: null, source: null, from: 'warn', to: null } as const,
    ];
    const lines = shown(
      change({ changes: [], conclusionUnderProposed: 'failure', verdicts, notes: ['Mind @you.'] }),
    ).split('\n');
    expect(lines).toEqual([
      '#### This pull request changes the policy',
      '',
      expect.stringMatching(/^Judged by .* would also be failure\.$/),
      '',
      '⚠️ Mind @&#8203;you.',
      '',
      '| Different verdict | Policy of the base branch | Proposed policy |',
      '| --- | --- | --- |',
      '| `a@1` | ❌ fail | ✅ pass |',
      '| `b` | ⚠️ warn | not judged |',
    ]);
  });

  test('names the pull request where the text is for several, and merge groups', () => {
    const changes = CHANGES.map((one) => ({ ...one, pullRequest: 8 }));
    const everyone = { ...view, context: { ...CONTEXT, pullRequest: null } };
    expect(shown(change({ changes }), {}, everyone)).toContain('| #8 `vidmob.minScore` |');
    const run = { ...reportOf().run, event: 'merge_group' };
    expect(shown(change(), { run })).toContain('#### This merge group changes the policy');
  });

  test('says how much of it is missing where there is no room', () => {
    const many = Array.from({ length: 500 }, (_item, index) => ({
      ...(CHANGES[0] as (typeof CHANGES)[0]),
      key: `k${index}`,
    }));
    const verdicts = many.map(
      ({ key }) => ({ id: key, version: null, source: null, from: 'fail', to: 'pass' }) as const,
    );
    const text = shown(change({ changes: many, verdicts, notes: many.map(({ key }) => key) }), {}, view, 4_000);
    expect(text).toMatch(/\*\*\d+ more policy remarks\*\* are/);
    expect(text).toMatch(/\*\*\d+ more policy changes\*\* are not shown here/);
    expect(text).toMatch(/\*\*\d+ more different verdicts\*\* are not shown here/);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(4_000);
  });
});

describe('in words', () => {
  test('a change without words is shown by its values', () => {
    expect(changeText({ key: 'a', from: 0.7, to: null, effect: 'looser' })).toBe('0.7 → null');
    expect(changeText({ key: 'a', from: undefined, to: undefined, effect: 'looser' })).toBe('nothing → nothing');
    expect(changeText({ key: 'a', from: 1, to: 2, effect: 'looser', text: 'one → two' })).toBe('one → two');
  });

  test('the order is that of what must be decided on', () => {
    expect(looserFirst(CHANGES).map(({ effect }) => effect)).toEqual(['looser', 'tighter', 'neutral']);
    expect(effectCounts([])).toBe('');
    expect(underProposed(reportOf({ conclusion: 'success' }), change())).toContain('would also be success.');
  });
});
