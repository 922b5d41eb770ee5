import { expect, test } from '@jest/globals';
import { finalRows } from '../../../../src/core/verdict/rules/final-rows.ts';
import { row } from '../fixtures.ts';

test('rows that are not final or refused keep an answer from being a verdict', () => {
  const rows = [
    row('Logo', 'NO_DATA_SCORING_BACKLOG'),
    row('Captions', 'NO_DATA_SCORING_BACKLOG'),
    row('Sound', 'NO_DATA_MEDIA_DOWNLOAD_FAILURE'),
    row('Brand', 'NO_DATA_NEW_CRITERIA'),
    row('Pace', 'PASS'),
  ];
  expect(finalRows('META', rows)).toMatchObject([
    { rule: 'provider/rejected', actual: 'NO_DATA_MEDIA_DOWNLOAD_FAILURE', severity: 'error' },
    {
      rule: 'gate/time-budget',
      severity: 'error',
      message: "META: no data for “Logo” and “Captions” (NO_DATA_SCORING_BACKLOG): it waits in Vidmob's queue",
    },
  ]);
});
