import { describe, expect, test } from '@jest/globals';
import { channelScoresIn } from '../../../src/providers/vidmob/channel-scores.ts';
import { META } from './fake-vidmob.ts';

const NOTHING = {
  score: null,
  adherencePercent: null,
  passCount: null,
  failCount: null,
  applicableCount: null,
  notApplicableCount: null,
  notAvailableCount: null,
};

test('numbers are kept as reported under canonical channels', () => {
  expect(channelScoresIn({ facebook: META, AMAZON: { ...META, score: 1 }, Novel: META })).toEqual(
    new Map([
      ['META', META],
      ['AMAZONADVERTISING', { ...META, score: 1 }],
      ['NOVEL', META],
    ]),
  );
});

describe('a share that is not from 0 to 1 is not understood', () => {
  test.each([undefined, null, '0.9', 1.01, 83, -0.1, Number.NaN, Number.POSITIVE_INFINITY, {}])('%p', (share) => {
    const said = { ...META, score: share, adherencePercent: share };
    expect(channelScoresIn({ META: said }).get('META')).toEqual({ ...META, score: null, adherencePercent: null });
  });
});

test('0 and 1 are shares', () => {
  const said = { ...META, score: 0, adherencePercent: 1 };
  expect(channelScoresIn({ META: said }).get('META')).toEqual(said);
});

test.each([undefined, '3', -1, 1.5, Number.NaN])('a count that is %p is not understood', (count) => {
  expect(channelScoresIn({ META: { ...META, passCount: count } }).get('META')?.passCount).toBeNull();
});

test.each([null, [], 'good'])('a summary that is %p has no numbers', (summary) => {
  expect(channelScoresIn({ META: summary }).get('META')).toEqual(NOTHING);
});

test('of two names for one channel the worse of each number counts, and none where either has none', () => {
  const better = {
    ...META,
    score: 0.9,
    adherencePercent: 0.5,
    failCount: 1,
    notAvailableCount: 9,
    passCount: undefined,
  };
  expect(channelScoresIn({ AMAZON: better, AMAZONADVERTISING: META }).get('AMAZONADVERTISING')).toEqual({
    ...META,
    adherencePercent: 0.5,
    notAvailableCount: 9,
    passCount: null,
  });
  expect(channelScoresIn({ FACEBOOK: META, INSTAGRAM: {} }).get('META')).toEqual(NOTHING);
});
