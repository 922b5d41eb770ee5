import { expect, test } from '@jest/globals';
import { GUIDE, REFERENCE } from '../../../src/providers/vidmob/tag-dialects.ts';

const assets = [{ id: 'a', url: 'https://cdn.example.com/a.mp4' }];
const clientTags = [{ label: 'lifestyle', description: 'Real-life settings' }];

test('the dialect of the guide', () => {
  expect(GUIDE.body(assets, clientTags)).toEqual({ assets: [{ url: 'https://cdn.example.com/a.mp4' }], clientTags });
  expect(GUIDE.body(assets, [])).toEqual({ assets: [{ url: 'https://cdn.example.com/a.mp4' }] });
  expect(GUIDE.jobPath('a/1')).toBe('/v1/aperture/jobs/a%2F1/status');
});

test('the dialect of the reference', () => {
  expect(REFERENCE.body(assets, clientTags)).toEqual({
    creatives: assets,
    clientTags: { lifestyle: 'Real-life settings' },
  });
  expect(REFERENCE.body(assets, [])).toEqual({ creatives: assets, clientTags: {} });
  expect(REFERENCE.jobPath('a/1')).toBe('/v1/media/aperture/a%2F1');
});
