import { expect, test } from '@jest/globals';
import { annotationsIn } from '../../../src/providers/vidmob/annotations.ts';

const URL_A = 'https://cdn.example.com/a.mp4';
const LOGO = { category: 'brand', label: 'logo visible' };

test('annotations of the guide', () => {
  expect(annotationsIn([{ url: URL_A, tags: [LOGO, { category: 'client', label: 'lifestyle' }] }])).toEqual([
    { names: [URL_A], tags: [LOGO, { category: 'client', label: 'lifestyle' }] },
  ]);
});

test.each([
  ['a list inside something', { jobId: 'j', creatives: [{ id: 7, tags: [LOGO] }] }],
  ['assets by name', { '7': { tags: [LOGO] } }],
  ['lists of tags by name', { results: { '7': [LOGO] } }],
  ['tags by category', [{ creativeId: '7', tags: { brand: ['logo visible'] } }]],
  ['other words', { data: [{ assetId: '7', labels: [{ type: 'brand', name: 'logo visible' }] }] }],
])('%s', (_, results) => {
  expect(annotationsIn(results)).toEqual([{ names: ['7'], tags: [LOGO] }]);
});

test('bare words are tags without a category', () => {
  expect(annotationsIn([{ id: 'a', tags: ['outdoor', '', 7, { label: 'music' }] }])).toEqual([
    {
      names: ['a'],
      tags: [
        { category: 'other', label: 'outdoor' },
        { category: 'other', label: 'music' },
      ],
    },
  ]);
});

test('what holds no tags has none', () => {
  expect(annotationsIn('text')).toEqual([]);
  expect(annotationsIn(null)).toEqual([]);
  expect(annotationsIn(['text', { url: URL_A, tags: null }])).toEqual([
    { names: [], tags: [] },
    { names: [URL_A], tags: [] },
  ]);
});

test('tags beyond a bound are left out', () => {
  const labels = Array.from({ length: 700 }, (_, index) => `tag ${index}`);
  expect(annotationsIn([{ id: 'a', tags: labels }])[0]?.tags).toHaveLength(500);
  expect(annotationsIn([{ id: 'a', tags: { visual: labels } }])[0]?.tags).toHaveLength(500);
});
