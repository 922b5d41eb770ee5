import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { creativeSchema, isLanguageTag, manifestFile, urlProblem } from '../../../src/core/manifest/manifest-schema.ts';

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

describe('urlProblem', () => {
  test.each([
    'https://cdn.example.com/a.mp4',
    'http://cdn.example.com',
    'HTTPS://CDN.example.com/a.mp4?X-Amz-Signature=beef#t=1',
    'https://cdn.example.com/@team/a%20b.mp4?mail=a@b.example',
    'https://[::1]:8080/a.mp4',
    'https://müller.example/ä.mp4',
  ])('takes %s', (url) => expect(urlProblem(url)).toBeUndefined());

  test.each([
    '',
    'a.mp4',
    '/a.mp4',
    '//cdn.example.com/a.mp4',
    'file:///etc/passwd',
    'data:video/mp4;base64,AAAA',
    'ftp://cdn.example.com/a.mp4',
    'javascript:alert(1)',
    'https:cdn.example.com/a.mp4',
    'https://',
    'https:///a.mp4',
    'https://[::1/a.mp4',
    ' https://cdn.example.com/a.mp4',
  ])('refuses %j as no absolute http(s) address', (url) => expect(urlProblem(url)).toMatch(/absolute http or https/));

  test.each(['https://user:secret@cdn.example.com/a.mp4', 'https://user@cdn.example.com', 'http://:@cdn.example.com/'])(
    'refuses the user name or password in %s without repeating it',
    (url) => {
      const problem = urlProblem(url);
      expect(problem).toMatch(/user name or password/);
      expect(problem).not.toContain('secret');
    },
  );

  test('refuses spaces, control characters and endless addresses', () => {
    expect(urlProblem('https://cdn.example.com/a b.mp4')).toMatch(/%20/);
    expect(urlProblem('https://cdn.example.com/a\nb.mp4')).toMatch(/control character/);
    expect(urlProblem(`https://cdn.example.com/${'a'.repeat(8_192)}`)).toMatch(/longer than 8,?192/);
  });
});

test.each(['en', 'en-US', 'es-419', 'zh-Hant-TW', 'fil', 'de-CH-1996', 'EN-us'])('%s is a language tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

test.each(['', 'e', 'en_US', 'english', 'en-', 'en-US-', 'en US', '-en', 'en-toolongsubtag'])(
  '%j is no language tag',
  (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  },
);
