import { describe, expect, test } from '@jest/globals';
import { vidmobScored } from '../../../src/providers/vidmob/vidmob-answer.ts';
import { channelScoresIn, guidelineRowsIn, toScored } from '../../../src/providers/vidmob/vidmob-to-assessment.ts';
import { creative, META, NOW, scored } from './fake-vidmob.ts';

describe('channel scores', () => {
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
});

describe('guideline rows', () => {
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
    expect(guidelineRowsIn([{ rule: 'A rule', weight: '2' }, { result: ' no_data_scoring_backlog ' }, 'text'])).toEqual(
      [
        { name: 'A rule', rule: 'A rule', channel: 'UNKNOWN', result: 'UNKNOWN', weight: null },
        {
          name: '(guideline without a name)',
          rule: null,
          channel: 'UNKNOWN',
          result: 'NO_DATA_SCORING_BACKLOG',
          weight: null,
        },
      ],
    );
  });

  test.each([undefined, null, 'text'])('%p holds no rows', (detail) => {
    expect(guidelineRowsIn(detail)).toBeUndefined();
  });
});

describe('to assessment', () => {
  const ticket = { id: 'u-1', submittedAt: NOW, stage: 'first' };
  const notes = { tags: [{ category: 'brand', label: 'logo visible' }], warnings: ['Tags are old'] };

  test('scores become an assessment in the form of the report', () => {
    const assessment = toScored({ scores: scored('PASS'), creative: creative(), ticket, answeredAt: NOW, notes });
    expect(vidmobScored.parse(assessment)).toEqual(assessment);
    expect(assessment).toEqual({
      status: 'scored',
      ticket: 'u-1',
      reused: false,
      answeredAt: '2026-11-22T12:00:00.000Z',
      warnings: ['Tags are old'],
      channels: { META },
      guidelines: [{ name: 'Guideline 1', rule: 'A rule', channel: 'META', result: 'PASS', weight: 1 }],
      tags: notes.tags,
    });
  });

  const two = {
    summary: { META, TIKTOK: META },
    detail: [
      { name: 'A', channelIdentifier: 'META', result: 'PASS', weight: 1 },
      { name: 'B', channelIdentifier: 'TIKTOK', result: 'FAIL', weight: 1 },
      { name: 'C', result: 'NO_DATA_SCORING_BACKLOG', weight: 1 },
    ],
  };

  test('a channel that was not asked for is not judged; a row without a channel stays', () => {
    const { channels, guidelines } = toScored({ scores: two, creative: creative(), ticket, answeredAt: NOW, notes });
    expect(Object.keys(channels)).toEqual(['META']);
    expect(guidelines.map(({ name }) => name)).toEqual(['A', 'C']);
  });

  test('every channel is judged when none was asked for', () => {
    const scoresOfAll = { scores: two, creative: creative({ channels: [] }), ticket, answeredAt: NOW, notes };
    expect(Object.keys(toScored(scoresOfAll).channels)).toEqual(['META', 'TIKTOK']);
    expect(toScored(scoresOfAll).guidelines).toHaveLength(3);
  });

  test('missing rows are told where something has no data', () => {
    const scores = { summary: { META: { ...META, notAvailableCount: 1 } }, detail: undefined };
    expect(toScored({ scores, creative: creative(), ticket, answeredAt: NOW, notes })).toMatchObject({
      guidelines: [],
      warnings: ['Vidmob sent no results of single guidelines with the scores.', 'Tags are old'],
    });
  });

  test('a channel that nobody knows is found again in whatever case Vidmob answers', () => {
    const unknown = {
      summary: { BILLBOARD: META },
      detail: [{ name: 'A', channelIdentifier: 'billboard', result: 'PASS', weight: 1 }],
    };
    const asked = creative({ channels: ['Billboard'] });
    const { channels, guidelines } = toScored({ scores: unknown, creative: asked, ticket, answeredAt: NOW, notes });
    expect(Object.keys(channels)).toEqual(['Billboard']);
    expect(guidelines.map(({ channel }) => channel)).toEqual(['Billboard']);
  });

  test('missing rows are not worth a word where everything could be evaluated, or nothing was scored', () => {
    for (const summary of [{ META: { ...META, notAvailableCount: 0 } }, null]) {
      const scores = { summary, detail: undefined };
      expect(toScored({ scores, creative: creative(), ticket, answeredAt: NOW, notes }).warnings).toEqual([
        'Tags are old',
      ]);
    }
  });
});
