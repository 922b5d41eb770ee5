import { expect, test } from '@jest/globals';
import { vidmobVersion } from '../../../src/core/creative.ts';
import { mediaBody, sentVersion } from '../../../src/providers/vidmob/media.ts';
import { creative } from './fake-vidmob.ts';

test('the body has every field that a manifest can hold, the URL as written', () => {
  const full = creative({
    version: '1.0',
    source: 'my-dam',
    url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=abc',
    name: 'Spring',
    description: 'A film',
    brands: ['acme'],
    markets: ['US'],
    workspaceId: 45914,
    channels: ['META', 'TIKTOK'],
    title: 'For others',
    language: ['en'],
  });
  expect(mediaBody(full, '1.0-abc')).toEqual({
    id: 'spring',
    version: '1.0-abc',
    source: 'my-dam',
    url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=abc',
    workspaceId: 45914,
    channels: ['META', 'TIKTOK'],
    name: 'Spring',
    description: 'A film',
    brands: ['acme'],
    markets: ['US'],
  });
});

test('what the manifest leaves empty is left out', () => {
  expect(mediaBody(creative({ channels: [], source: '' }), 'v')).toEqual({
    id: 'spring',
    version: 'v',
    url: 'https://cdn.example.com/spring.mp4',
  });
});

test('the version sent carries the digest, and -tagged for the submission after tagging', () => {
  const one = creative({ version: '1.0' });
  expect(sentVersion(one, 'first')).toBe(vidmobVersion(one));
  expect(sentVersion(one, 'batched')).toBe(vidmobVersion(one));
  expect(sentVersion(one, 'tagged')).toBe(`${vidmobVersion(one)}-tagged`);
});
