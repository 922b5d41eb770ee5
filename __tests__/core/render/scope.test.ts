import { describe, expect, test } from '@jest/globals';
import { compare, otherPullRequests, scopedTo, worstFirst } from '../../../src/core/render/scope.ts';
import { creativeOf, reportOf } from './reports.ts';

const ids = (creatives: readonly { readonly id: string }[]) => creatives.map(({ id }) => id);

describe('worstFirst', () => {
  test('sorts by verdict, then file, line, id and version', () => {
    const at = (path: string, line: number) => ({ manifest: { path, line } });
    const creatives = [
      creativeOf({ id: 'p', ...at('a.yml', 1) }),
      creativeOf({ id: 'b2', verdict: 'fail', ...at('b.yml', 2) }),
      creativeOf({ id: 'b1', verdict: 'fail', ...at('b.yml', 1) }),
      creativeOf({ id: 'a9', verdict: 'fail', ...at('a.yml', 9) }),
      creativeOf({ id: 'i', verdict: 'inconclusive', ...at('a.yml', 1) }),
      creativeOf({ id: 'a9', version: '2', verdict: 'fail', ...at('a.yml', 9) }),
    ];
    expect(ids(worstFirst(creatives))).toEqual(['a9', 'a9', 'b1', 'b2', 'i', 'p']);
  });
});

describe('compare', () => {
  test('orders texts', () => {
    expect([compare('a', 'b'), compare('b', 'a'), compare('a', 'a')]).toEqual([-1, 1, 0]);
  });
});

describe('a pull request that shares its commit', () => {
  const report = reportOf({
    conclusion: 'failure',
    creatives: [
      creativeOf({ id: 'mine', pullRequest: 7 }),
      creativeOf({ id: 'theirs', pullRequest: 9, verdict: 'fail' }),
      creativeOf({ id: 'also theirs', pullRequest: 8, verdict: 'pending' }),
      creativeOf({ id: 'nobodys', verdict: 'warn' }),
    ],
  });

  test('sees its own creatives and counts', () => {
    const scoped = scopedTo(report, 7);
    expect(ids(scoped.creatives)).toEqual(['nobodys', 'mine']);
    expect(scoped.counts).toEqual({ total: 2, pass: 1, warn: 1, fail: 0, waived: 0, pending: 0, inconclusive: 0 });
    expect(scoped.conclusion).toBe('failure');
  });

  test('sees what it changes of the policy itself', () => {
    const change = (key: string, pullRequest?: number) => ({
      key,
      from: 1,
      to: 2,
      effect: 'looser' as const,
      ...(pullRequest === undefined ? {} : { pullRequest }),
    });
    const verdict = { id: 'a', version: null, source: null, from: 'fail', to: 'pass' } as const;
    const policyChange = {
      changes: [change('mine', 7), change('theirs', 8), change('both')],
      conclusionUnderProposed: 'success' as const,
      verdicts: [verdict, { ...verdict, pullRequest: 8 }],
    };
    const of = (given: Partial<typeof policyChange>, pullRequest: number | null) =>
      scopedTo(reportOf({ policyChange: { ...policyChange, ...given } }), pullRequest).policyChange;
    expect(of({}, 7)).toMatchObject({ changes: [{ key: 'mine' }, { key: 'both' }], verdicts: [verdict] });
    expect(of({}, null)).toEqual(policyChange);
    expect(of({ changes: [change('theirs', 8)] }, 7)).toBeNull();
    const { verdicts: _none, ...old } = policyChange;
    expect(scopedTo(reportOf({ policyChange: { ...old, changes: [] } }), 7).policyChange).toMatchObject({
      changes: [],
    });
  });

  test('knows the others', () => {
    expect(otherPullRequests(report, 7)).toEqual([8, 9]);
    expect(otherPullRequests(report, null)).toEqual([]);
  });

  test('is everything when no pull request is meant', () => {
    expect(scopedTo(report, null).counts.total).toBe(4);
  });
});
