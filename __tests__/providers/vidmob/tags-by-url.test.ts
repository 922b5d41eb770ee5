import { expect, test } from '@jest/globals';
import { tagsByUrl } from '../../../src/providers/vidmob/tags-by-url.ts';

const TAGS = [{ category: 'brand', label: 'logo visible' }];
const asset = { id: 'a', url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=1' };
const CONTENT = 'https://cdn.example.com/a.mp4';

test.each([
  ['its URL as sent', asset.url],
  ['its URL without a signature', CONTENT],
  ['its URL signed anew', `${CONTENT}?X-Amz-Signature=2`],
  ['its id', 'a'],
])('tags are told from %s', (_, name) => {
  expect(tagsByUrl([{ names: ['unknown', name], tags: TAGS }], [asset])).toEqual(new Map([[CONTENT, TAGS]]));
});

test("tags of an asset that was not sent are nobody's", () => {
  expect(tagsByUrl([{ names: ['b'], tags: TAGS }], [asset])).toEqual(new Map());
});
