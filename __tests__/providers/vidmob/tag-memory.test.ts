import { expect, test } from '@jest/globals';
import { createTagMemory } from '../../../src/providers/vidmob/tag-memory.ts';

const TAGS = [{ category: 'brand', label: 'logo visible' }];

test('tags and warnings of an asset are kept whatever the signature of its link, each warning once', () => {
  const memory = createTagMemory();
  memory.warn('https://cdn.example.com/a.mp4?X-Amz-Signature=1', 'Late');
  memory.keepTags('https://cdn.example.com/a.mp4?X-Amz-Signature=2', TAGS);
  memory.warn('https://cdn.example.com/a.mp4', 'Late');
  expect(memory.of('https://cdn.example.com/a.mp4?X-Amz-Signature=3')).toEqual({ tags: TAGS, warnings: ['Late'] });
});

test('nothing is known of another asset', () => {
  expect(createTagMemory().of('https://cdn.example.com/b.mp4')).toEqual({ tags: [], warnings: [] });
});
