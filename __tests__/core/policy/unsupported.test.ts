import { describe, expect, test } from '@jest/globals';
import { complaints } from './fixtures.ts';

const LATER = 'is not applied by this version yet, and the run fails rather than ignore it; take it out';

describe('what this version does not apply', () => {
  test.each([
    [
      'waivers: [{creative: a, rule: ias/drugs, reason: r, approvedBy: me, expires: 2027-01-31}]',
      `1:1 waivers ${LATER}`,
    ],
    ['vidmob: {maxScoreDrop: {warn: 0.1}}', `1:10 vidmob.maxScoreDrop ${LATER}`],
    ['vidmob: {channels: {META: {maxScoreDrop: 0}, X: {}}}', `1:28 vidmob.channels.META.maxScoreDrop ${LATER}`],
  ])('%s is a problem', (text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
  });

  test('empty lists are fine', () => {
    expect(complaints('overrides: []\nwaivers: []\nvidmob: {}\n')).toEqual([]);
  });
});
