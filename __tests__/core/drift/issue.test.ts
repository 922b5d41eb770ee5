import { describe, expect, test } from '@jest/globals';
import { compareDrift, type DriftInput } from '../../../src/core/drift/compare-drift.ts';
import type { Failing } from '../../../src/core/drift/failing-creatives.ts';
import { issueAction, nextFailing } from '../../../src/core/drift/issue.ts';
import type { ReportedCreative } from '../../../src/core/report.ts';
import { failing, judged, NOW } from './fixtures.ts';

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
