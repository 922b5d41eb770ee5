import { expect, test } from '@jest/globals';
import { vidmobVersion } from '../../../src/core/creative.ts';
import { assetsOf } from '../../../src/providers/vidmob/tag-assets.ts';
import { creative } from './fake-vidmob.ts';

test('an asset is tagged once, however often and with whatever signature it is linked', () => {
  const one = creative({ url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=1' });
  const again = creative({ id: 'other', url: 'https://cdn.example.com/a.mp4?X-Amz-Signature=2' });
  expect(assetsOf([one, again])).toEqual([{ id: 'spring', url: one.url }]);
});

test('two assets never share an id', () => {
  const [one, other] = [creative({ url: 'https://a.example/1.mp4' }), creative({ url: 'https://a.example/2.mp4' })];
  expect(assetsOf([one, other]).map(({ id }) => id)).toEqual(['spring', `spring@${vidmobVersion(other)}`]);
});
