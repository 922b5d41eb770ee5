import { describe, expect, test } from '@jest/globals';
import { CREATIVE_TYPES } from '../../../src/core/creative.ts';
import { appliesTo, extensionOf, typesOf } from '../../../src/core/manifest/asset-types.ts';
import { PROVIDERS } from '../../../src/providers/modules.ts';

describe('extensionOf', () => {
  test.each([
    ['https://x.example/a.MP4', 'mp4'],
    ['https://x.example/a.tar.mov?file=b.png#c.jpg', 'mov'],
    ['https://x.example/a', undefined],
    ['https://x.example/a.mp4/', undefined],
    ['https://x.example', undefined],
  ])('%s: %s', (url, extension) => expect(extensionOf(url)).toBe(extension));
});

describe('typesOf', () => {
  test.each([
    ['mp4', ['video']],
    ['gif', ['image']],
    ['mp3', ['audio']],
    ['html', ['text']],
    ['m3u8', ['video', 'audio']],
    ['ogg', ['audio', 'video']],
    ['constructor', []],
    [undefined, []],
  ])('%s: %j', (extension, types) => expect(typesOf(extension)).toEqual(types));
});

test('Vidmob judges video and image, IAS everything, Verity video', () => {
  const table = Object.fromEntries(
    PROVIDERS.map((provider) => [provider, CREATIVE_TYPES.filter((type) => appliesTo(provider, type))]),
  );
  expect(table).toEqual({
    vidmob: ['video', 'image'],
    ias: ['video', 'image', 'audio', 'text'],
    verity: ['video'],
  });
});
