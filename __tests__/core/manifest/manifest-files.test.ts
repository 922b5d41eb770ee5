import { describe, expect, test } from '@jest/globals';
import { manifestReader, matchesManifest } from '../../../src/core/manifest/manifest-files.ts';

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

describe('manifestReader', () => {
  test.each(['a.yml', 'a.YAML', 'a.creatives.json', 'a.txt', 'a'])(
    'reads %s as YAML, of which JSON is a part',
    (path) => {
      const read = (text: string) => manifestReader(path)(new TextEncoder().encode(text));
      expect(read('{"creatives": [1.0]}').document?.value).toEqual({ creatives: [1] });
      expect(read('a: 1\n---\n').problems).toEqual([
        { line: 2, column: 1, message: expect.stringMatching(/a manifest is one document/) },
      ]);
    },
  );
});
