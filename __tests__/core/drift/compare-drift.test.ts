import { describe, expect, test } from '@jest/globals';
import { compareDrift, type DriftInput, type Drifting } from '../../../src/core/drift/compare-drift.ts';
import { EARLIER, failing, judged, NOW, recorded } from './fixtures.ts';

const compare = (more: Partial<DriftInput>) =>
  compareDrift({ before: [], judged: [], isListed: () => true, baselines: undefined, at: NOW, ...more });
const names = (list: readonly Drifting[]) => list.map(({ failing: { name } }) => name);

describe('what fails for the first time', () => {
  test('is net-new, with the score that it had before', () => {
    const { netNew, isFirst } = compare({
      judged: [judged('a', 'pass'), judged('b', 'fail', 0.6)],
      baselines: recorded({ b: 0.8 }),
    });
    expect(isFirst).toBe(false);
    expect(netNew).toEqual([
      {
        failing: failing('b', {
          since: new Date(NOW).toISOString(),
          standing: 'untold',
          scoresBefore: { META: 0.8 },
        }),
        creative: judged('b', 'fail', 0.6),
      },
    ]);
  });

  test('is only recorded where nothing is known from before', () => {
    const drift = compare({ before: undefined, judged: [judged('a', 'fail')] });
    expect(drift).toMatchObject({ isFirst: true, netNew: [] });
    expect(drift.stillFailing).toMatchObject([{ failing: { name: 'a', standing: 'known' } }]);
  });

  test('stays net-new until an issue shows it', () => {
    const drift = compare({ before: [failing('a', { standing: 'untold' })], judged: [judged('a', 'fail')] });
    expect(drift.netNew).toMatchObject([{ failing: { since: EARLIER } }]);
    expect(drift.stillFailing).toEqual([]);
  });

  test('is net-new again after it had passed', () => {
    const passed = failing('a', { ended: { at: EARLIER, how: 'passes' } });
    const drift = compare({ before: [passed], judged: [judged('a', 'fail')] });
    expect(drift.netNew).toMatchObject([{ failing: { since: new Date(NOW).toISOString(), standing: 'untold' } }]);
    expect(drift.ended).toEqual([]);
  });

  test('is told by version and source', () => {
    const versions = [
      { ...judged('a', 'fail'), version: '2', source: 'dam' },
      { ...judged('a', 'fail'), version: '1', source: 'dam' },
    ];
    expect(names(compare({ judged: versions }).netNew)).toEqual(['a@2', 'a@1']);
  });

  test('fails although another entry of the same identity passes', () => {
    const twice = [judged('a', 'fail'), judged('a', 'pass'), judged('b', 'pass'), judged('b', 'fail')];
    expect(names(compare({ judged: twice }).netNew)).toEqual(['a', 'b']);
  });
});

describe('what failed before', () => {
  const before = [failing('a'), failing('b', { standing: 'known' })];

  test('still does', () => {
    const drift = compare({ before, judged: [judged('a', 'fail'), judged('b', 'fail')] });
    expect(drift.stillFailing.map((one) => one.failing)).toEqual(before);
    expect(drift.netNew).toEqual([]);
  });

  test.each(['pass', 'warn', 'waived'] as const)('does not any more with the verdict %s', (verdict) => {
    const drift = compare({ before, judged: [judged('a', verdict), judged('b', 'fail')] });
    expect(drift.ended).toMatchObject([
      { failing: { name: 'a', ended: { at: new Date(NOW).toISOString(), how: 'passes' } }, creative: { verdict } },
    ]);
  });

  test.each(['pending', 'inconclusive'] as const)('counts as failing with the verdict %s', (verdict) => {
    const drift = compare({ before, judged: [judged('a', verdict), judged('b', 'fail')] });
    expect(names(drift.unanswered)).toEqual(['a']);
    expect(drift.ended).toEqual([]);
  });

  test('counts as failing where it was not judged, unless it is listed no more', () => {
    expect(names(compare({ before }).unanswered)).toEqual(['a', 'b']);
    const drift = compare({ before, isListed: (identity) => identity === before[1]?.identity });
    expect(names(drift.unanswered)).toEqual(['b']);
    expect(drift.ended).toMatchObject([{ failing: { name: 'a', ended: { how: 'removed' } }, creative: undefined }]);
  });

  test('and had ended stays ended, answered or not', () => {
    const ended = { at: EARLIER, how: 'passes' } as const;
    const drift = compare({
      before: [failing('a', { ended }), failing('b', { ended })],
      judged: [judged('a', 'pending')],
    });
    expect(drift.ended.map((one) => one.failing.ended)).toEqual([ended, ended]);
  });
});
