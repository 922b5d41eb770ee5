import { expect, test } from '@jest/globals';
import {
  failedGuidelines,
  rowsOf,
  unavailableGuidelines,
} from '../../../../src/providers/vidmob/rules/guideline-remedies.ts';
import { row, vidmob } from '../../../core/verdict/fixtures.ts';

test('rows are those of the channel under any of its names', () => {
  const answer = vidmob({
    guidelines: [row('a', 'PASS', { channel: 'FACEBOOK' }), row('b', 'PASS', { channel: 'X' })],
  });
  expect(rowsOf(answer, 'META').map(({ name }) => name)).toEqual(['a']);
});

test('the heaviest failed guidelines are to be fixed first', () => {
  const rows = [
    row('Captions', 'FAIL', { weight: 2 }),
    row('Sound', 'FAIL', { weight: null }),
    row('Logo', 'FAIL', { weight: 3 }),
    row('Brand', 'FAIL', { weight: 2 }),
    row('Pace', 'PASS', { weight: 9 }),
    row('Logo', 'FAIL', { weight: 3 }),
  ];
  expect(failedGuidelines(rows)).toBe(
    'Fix the failed guidelines, first “Logo” (weight 3), “Brand” (weight 2) and “Captions” (weight 2).',
  );
  expect(failedGuidelines([row('b', 'FAIL', { weight: null }), row('a', 'FAIL', { weight: null })])).toContain(
    'first “a” and “b”.',
  );
  expect(failedGuidelines([])).toBe('Open the creative in Vidmob to see which guidelines it misses.');
});

test('each code without data comes with its fix, the most frequent first', () => {
  const rows = [
    row('a', 'NO_DATA_NEW_CRITERIA'),
    row('b', 'NO_DATA_MEDIA_NOT_TAGGED'),
    row('c', 'NO_DATA_MEDIA_NOT_TAGGED'),
    row('d', 'NO_DATA'),
    row('f', 'NO_DATA_MEDIA_TAGGING_FAILURE'),
    row('e', 'PASS'),
  ];
  expect(unavailableGuidelines(rows)).toMatch(
    /^NO_DATA_MEDIA_NOT_TAGGED \(2\): Set vidmob-tags .* NO_DATA \(1\): .* NO_DATA_MEDIA_TAGGING_FAILURE \(1\): /,
  );
  expect(unavailableGuidelines([])).toBe('Open the creative in Vidmob to see which guidelines lack data.');
});
