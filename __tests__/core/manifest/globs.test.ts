import { describe, expect, test } from '@jest/globals';
import { matchesManifest } from '../../../src/core/manifest/globs.ts';

describe('matchesManifest', () => {
  const matches = matchesManifest(['**/*.creatives.yml', '!archive/**', 'extra/{a,b}.json', '!**/draft.*']);

  test.each([
    'a.creatives.yml',
    'x/y/a.creatives.yml',
    '.hidden/a.creatives.yml',
    'x/.a.creatives.yml',
    'extra/b.json',
  ])('takes %s', (path) => expect(matches(path)).toBe(true));

  test.each(['a.yml', 'archive/a.creatives.yml', 'draft.creatives.yml', 'x/draft.creatives.yml', 'extra/c.json', ''])(
    'leaves %j',
    (path) => expect(matches(path)).toBe(false),
  );

  test('takes nothing when nothing is asked for', () => {
    expect(matchesManifest([])('a.creatives.yml')).toBe(false);
    expect(matchesManifest(['!archive/**'])('a.creatives.yml')).toBe(false);
  });
});
