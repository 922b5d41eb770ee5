import { expect, test } from '@jest/globals';
import { vidmobScored } from '../../../src/core/assessment.ts';
import { toScored } from '../../../src/providers/vidmob/to-assessment.ts';
import { creative, META, NOW, scored } from './fake-vidmob.ts';

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
