import { expect, test } from '@jest/globals';
import { gapsIn } from '../../../src/providers/vidmob/gaps.ts';

const rows = (...results: string[]) =>
  results.map((result) => ({ name: 'A', rule: null, channel: 'META', result, weight: 1 }));

test('results with data leave no gap', () => {
  expect(gapsIn(rows('PASS', 'FAIL', 'NOT_APPLICABLE'))).toEqual({
    rejected: undefined,
    isUntagged: false,
    transient: [],
  });
});

test('codes that wait are transient, each named once', () => {
  const codes = ['NO_DATA_MISSING_REQUIRED_TAGS', 'NO_DATA_ERROR_RETRIEVING_TAGS', 'NO_DATA_SCORING_BACKLOG'];
  expect(gapsIn(rows(...codes, ...codes)).transient).toEqual(codes);
});

test('an asset that could not be read is rejected with the cure', () => {
  expect(gapsIn(rows('PASS', 'NO_DATA_MEDIA_DOWNLOAD_FAILURE', 'NO_DATA_MEDIA_RECOGNITION_FAIL')).rejected).toEqual({
    codes: ['NO_DATA_MEDIA_DOWNLOAD_FAILURE', 'NO_DATA_MEDIA_RECOGNITION_FAIL'],
    cure: expect.stringContaining('URL'),
  });
});

test('an asset without tags is told apart from other gaps', () => {
  expect(gapsIn(rows('NO_DATA_MEDIA_NOT_TAGGED')).isUntagged).toBe(true);
  expect(gapsIn(rows('NO_DATA_AD_ACCOUNT_DISCONNECTED', 'NO_DATA'))).toEqual(gapsIn([]));
});
