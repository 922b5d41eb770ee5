import { expect, test } from '@jest/globals';
import { CREATIVE_TYPES } from '../../../src/core/creative.ts';
import { appliesTo } from '../../../src/core/manifest/applies.ts';
import { PROVIDERS } from '../../../src/providers/modules.ts';

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
