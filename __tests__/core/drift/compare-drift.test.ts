import { describe, expect, test } from '@jest/globals';
import {
  compareDrift,
  type DriftInput,
  type Drifting,
  issueAction,
  nextFailing,
} from '../../../src/core/drift/compare-drift.ts';
import type { Failing } from '../../../src/core/drift/failing-creatives.ts';
import type { ReportedCreative } from '../../../src/core/report.ts';
import { EARLIER, failing, judged, NOW, recorded } from './fixtures.ts';

describe('compare drift', () => {
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
});

describe('issue', () => {
  const drift = (before: DriftInput['before'], creatives: readonly ReportedCreative[]) =>
    compareDrift({ before, judged: creatives, isListed: () => true, baselines: undefined, at: NOW });

  describe('the issue', () => {
    test('is left alone where nothing is known from before', () => {
      expect(issueAction(drift(undefined, [judged('a', 'fail')]))).toBe('none');
    });

    test('is opened for what fails anew, whatever else there is', () => {
      expect(issueAction(drift([failing('b')], [judged('a', 'fail'), judged('b', 'pass')]))).toBe('open');
    });

    test.each<[string, readonly Failing[], readonly ReportedCreative[]]>([
      ['what drifted still fails', [failing('a')], [judged('a', 'fail')]],
      ['what failed from the start still fails', [failing('a', { standing: 'known' })], [judged('a', 'fail')]],
      ['what drifted has no verdict', [failing('a')], [judged('a', 'pending')]],
    ])('is kept up to date while %s', (_, before, creatives) => {
      expect(issueAction(drift(before, creatives))).toBe('update');
    });

    test('is closed when nothing fails', () => {
      expect(issueAction(drift([failing('a')], [judged('a', 'warn')]))).toBe('close');
      expect(issueAction(drift([], [judged('a', 'inconclusive')]))).toBe('close');
    });
  });

  describe('what the next run is told', () => {
    const standings = (set: readonly Failing[]) => set.map(({ name, standing, ended }) => [name, standing, ended?.how]);

    test('is who has been shown', () => {
      const found = drift(
        [failing('b'), failing('c', { standing: 'known' }), failing('d'), failing('e')],
        [judged('a', 'fail'), judged('b', 'fail'), judged('c', 'fail'), judged('d', 'pass')],
      );
      const rest = [
        ['b', 'told', undefined],
        ['c', 'known', undefined],
        ['e', 'told', undefined],
        ['d', 'told', 'passes'],
      ];
      expect(standings(nextFailing(found, true))).toEqual([['a', 'told', undefined], ...rest]);
      expect(standings(nextFailing(found, false))).toEqual([['a', 'untold', undefined], ...rest]);
    });

    test('forgets what ended once the issue is closed, and not before', () => {
      const found = drift([failing('a')], [judged('a', 'pass')]);
      expect(nextFailing(found, true)).toEqual([]);
      expect(standings(nextFailing(found, false))).toEqual([['a', 'told', 'passes']]);
    });

    test('does not make news of what was first recorded', () => {
      const first = nextFailing(drift(undefined, [judged('a', 'fail')]), true);
      expect(issueAction(drift(first, [judged('a', 'fail')]))).toBe('update');
      expect(issueAction(drift(first, [judged('a', 'fail'), judged('b', 'fail')]))).toBe('open');
    });

    test('tells again what could not be told', () => {
      const untold = nextFailing(drift([], [judged('a', 'fail')]), false);
      expect(issueAction(drift(untold, [judged('a', 'fail')]))).toBe('open');
    });
  });
});
