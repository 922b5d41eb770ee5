import { expect, test } from '@jest/globals';
import { guidelineRowsIn } from '../../../src/providers/vidmob/guideline-rows.ts';

const row = { name: 'Captions', rule: 'Words are captioned', result: 'PASS', weight: 2 };

test('rows of a list name their channel either way, and the newer name counts', () => {
  expect(
    guidelineRowsIn([
      { ...row, channelIdentifier: 'Facebook', channel: 'TIKTOK' },
      { ...row, channel: 'TIKTOK' },
    ]),
  ).toEqual([
    { ...row, channel: 'META' },
    { ...row, channel: 'TIKTOK' },
  ]);
});

test('rows may be listed by channel', () => {
  expect(guidelineRowsIn({ twitter: [row], META: [{ ...row, channel: 'META' }], note: 'none' })).toEqual([
    { ...row, channel: 'X' },
    { ...row, channel: 'META' },
  ]);
});

test('a row that lacks something is kept, and never as passed', () => {
  expect(guidelineRowsIn([{ rule: 'A rule', weight: '2' }, { result: ' no_data_scoring_backlog ' }, 'text'])).toEqual([
    { name: 'A rule', rule: 'A rule', channel: 'UNKNOWN', result: 'UNKNOWN', weight: null },
    {
      name: '(guideline without a name)',
      rule: null,
      channel: 'UNKNOWN',
      result: 'NO_DATA_SCORING_BACKLOG',
      weight: null,
    },
  ]);
});

test.each([undefined, null, 'text'])('%p holds no rows', (detail) => {
  expect(guidelineRowsIn(detail)).toBeUndefined();
});
