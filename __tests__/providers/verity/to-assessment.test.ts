import { expect, test } from '@jest/globals';
import { resultAnswer } from '../../../src/providers/verity/schema.ts';
import { toAssessment } from '../../../src/providers/verity/to-assessment.ts';

const ticket = { id: 'u-1', submittedAt: 0, stage: 'first' };

function assessed(given: unknown) {
  const { data } = resultAnswer.parse({ data: given });
  if (!data) throw new Error('no data');
  return toAssessment(data, ticket, '2026-01-01T00:00:00.000Z', []);
}

test.each([
  ['LOW', 'low'],
  ['medium', 'medium'],
  [' HIGH ', 'high'],
  ['VERY_HIGH', null],
  ['', null],
  [null, null],
  [3, null],
  [undefined, null],
])('risk %j is %j, whatever the confidence', (risk, expected) => {
  const threats = [{ id: 'GGT1', category: 'Violence', confidence: 'HIGH', risk }];
  expect(assessed({ threats }).threats).toEqual([{ id: 'GGT1', category: 'Violence', risk: expected }]);
});

test('no threats at all is not the same as an empty list', () => {
  expect(assessed({}).threats).toBeNull();
  expect(assessed({ threats: null }).threats).toBeNull();
  expect(assessed({ threats: [] }).threats).toEqual([]);
});

test('what is only shown may be missing or malformed', () => {
  const shown = { processedAt: 7, expiresAt: null, languageCode: {}, keywords: 'car', sentiments: [{ score: 'high' }] };
  expect(assessed({ ...shown, threats: [{ id: 'GGT1', category: 5, risk: 'LOW' }] })).toMatchObject({
    safe: null,
    processedAt: null,
    expiresAt: null,
    languageCode: null,
    iab: null,
    keywords: [],
    sentiments: [],
    threats: [{ id: 'GGT1', category: null, risk: 'low' }],
  });
  expect(assessed({ sentiments: [{ sentiment: 'neutral' }] }).sentiments).toEqual([
    { sentiment: 'neutral', score: null },
  ]);
});
