import { describe, expect, test } from '@jest/globals';
import { contentOf, identityOf, nameOf } from '../../src/core/creative.ts';
import { vidmobVersion } from '../../src/providers/vidmob/vidmob-submit.ts';
import { creative } from '../support/creatives.ts';

describe('identityOf', () => {
  test('is made of source, id and version, and nothing else', () => {
    const one = { source: 'dam', id: 'a', version: '1' };
    expect(identityOf(creative({ ...one, url: 'https://x.example/' }))).toBe(identityOf(creative(one)));
    for (const other of [{ source: 'pim' }, { id: 'b' }, { version: '2' }, { source: undefined }]) {
      expect(identityOf(creative({ ...one, ...other }))).not.toBe(identityOf(creative(one)));
    }
  });

  test('never confuses parts that run into each other', () => {
    expect(identityOf({ source: 'a', id: 'b', version: undefined })).not.toBe(
      identityOf({ source: undefined, id: 'a', version: 'b' }),
    );
  });
});

describe('nameOf', () => {
  test('is the id, with the version where there is one', () => {
    expect(nameOf({ id: 'spring' })).toBe('spring');
    expect(nameOf({ id: 'spring', version: '1.0' })).toBe('spring@1.0');
    expect(nameOf({ id: 'spring', version: null })).toBe('spring');
  });
});

describe('contentOf', () => {
  test('does not depend on the place, the signature, or the order of keys, brands and markets', () => {
    const one = creative({ brands: ['a', 'b'], markets: ['US', 'DE'], url: 'https://x.example/a.mp4' });
    const { id, ...rest } = one;
    const same = {
      ...rest,
      id,
      brands: ['b', 'a'],
      markets: ['DE', 'US'],
      url: 'https://x.example/a.mp4?X-Amz-Signature=1',
      location: { path: 'b.yml', line: 9, column: 1 },
    };
    expect(contentOf(same)).toBe(contentOf(one));
  });

  test.each([
    { url: 'https://x.example/b.mp4' },
    { name: 'New' },
    { channels: [] },
    { workspaceId: undefined },
    { language: ['en-US'] },
    { providers: ['ias' as const] },
  ])('changes with %j', (change) => {
    expect(contentOf(creative(change))).not.toBe(contentOf(creative()));
  });
});

describe('vidmobVersion', () => {
  test("ends in 12 hex digits after the manifest's version", () => {
    expect(vidmobVersion(creative({ version: '1.0' }))).toMatch(/^1\.0-[0-9a-f]{12}$/);
    expect(vidmobVersion(creative())).toMatch(/^[0-9a-f]{12}$/);
  });

  test('depends on URL, channels and workspace only', () => {
    const version = vidmobVersion(creative());
    expect(vidmobVersion(creative({ name: 'Other', brands: ['x'] }))).toBe(version);
    expect(vidmobVersion(creative({ url: 'https://cdn.example.com/spring-15s.mp4?X-Amz-Signature=1' }))).toBe(version);
    for (const change of [{ url: 'https://x.example/' }, { channels: ['X'] }, { workspaceId: undefined }]) {
      expect(vidmobVersion(creative(change))).not.toBe(version);
    }
  });
});
