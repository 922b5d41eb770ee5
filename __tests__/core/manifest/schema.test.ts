import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { creativeSchema, manifestFile } from '../../../src/core/manifest/schema.ts';

const FULL = {
  id: 'spring-15s-vertical',
  url: 'https://cdn.example.com/spring-15s.mp4',
  version: '1.0',
  source: 'my-dam',
  name: 'Spring Campaign, 15s vertical',
  title: 'Spring',
  description: 'Two lines\nof text',
  type: 'video',
  channels: ['META', 'DV360'],
  brands: ['acme'],
  markets: ['US'],
  workspaceId: 45914,
  language: ['en-US', 'es-MX'],
  providers: ['vidmob', 'ias'],
};

describe('manifestFile', () => {
  test('takes a manifest that uses everything', () => {
    const { id: _id, url: _url, ...defaults } = FULL;
    expect(
      manifestFile.parse({ defaults, creatives: [FULL, { id: 'a', url: FULL.url, language: 'en' }] }),
    ).toBeDefined();
  });

  test('describes every key', () => {
    for (const field of Object.values(creativeSchema.shape)) expect(field.description).toBeTruthy();
  });

  test('becomes a JSON Schema that takes and refuses the same', () => {
    const json = z.toJSONSchema(manifestFile, { io: 'input' });
    const validate = new Ajv2020({ strict: true, validateFormats: false }).compile(json);
    const cases: [unknown, boolean][] = [
      [{ creatives: [] }, true],
      [{ defaults: { workspaceId: 1 }, creatives: [FULL] }, true],
      [{}, false],
      [{ defaults: { id: 'a' }, creatives: [] }, false],
      [{ creatives: [{ ...FULL, chanels: [] }] }, false],
      [{ creatives: [{ ...FULL, url: 'file:///a' }] }, false],
      [{ creatives: [{ ...FULL, type: 'film' }] }, false],
      [{ creatives: [{ ...FULL, workspaceId: 0 }] }, false],
      [{ creatives: [{ id: 'a' }] }, false],
    ];
    for (const [value, isValid] of cases) {
      expect([value, validate(value)]).toEqual([value, isValid]);
      expect([value, manifestFile.safeParse(value).success]).toEqual([value, isValid]);
    }
  });
});
