import { describe, expect, test } from '@jest/globals';
import { matchesManifest } from '../../../src/core/manifest/manifest-files.ts';
import { pathGlob } from '../../../src/core/policy/schema-values.ts';
import { complaints } from './fixtures.ts';

describe('bands', () => {
  test.each([
    ['minScore: {fail: 0.7, warn: 0.8}'],
    ['minScore: {warn: 0.8}'],
    ['minScore: {fail: 0.7, warn: 0.7}'],
    ['minScore: 0'],
    ['minScore: 1'],
    ['maxUnavailable: {fail: 0.5, warn: 0.25}'],
    ['maxUnavailable: {fail: 0.5}'],
  ])('%s is taken', (text) => {
    expect(complaints(`vidmob: {${text}}`)).toEqual([]);
  });

  test.each([
    ['minScore: {fail: 0.8, warn: 0.7}', 'takes a warn that is not below fail: it would never warn'],
    ['maxUnavailable: {fail: 0.2, warn: 0.3}', 'takes a warn that is not above fail: it would never warn'],
    ['maxUnavailable: {}', 'takes fail, warn or both'],
    ['minScore: {fail: null}', 'vidmob.minScore.fail takes a number, not nothing'],
    ['minScore: .nan', 'not NaN'],
    ['minScore: .inf', 'not Infinity'],
  ])('%s is refused: %s', (text, complaint) => {
    expect(complaints(`vidmob: {${text}}`).join()).toContain(complaint);
  });
});

describe('pathGlob', () => {
  const takes = (glob: string) => pathGlob.safeParse(glob).success;

  test.each(['creatives/de/**', '**/{de,at}/**/*.creatives.{yml,yaml}', '!old/*draft*', 'a?/[0-9]*.yml'])(
    'takes %s',
    (glob) => {
      expect(takes(glob)).toBe(true);
    },
  );

  test.each(['', '@(a|b)', 'a+', 'a\\b', '**/a/**/b/**', '*a*a*', '{a,b}{a,b}{a,b}', 'a'.repeat(201)])(
    'does not take %j',
    (glob) => {
      expect(takes(glob)).toBe(false);
    },
  );

  test('takes none that is slow, however long and deep the path', () => {
    const paths = ['a'.repeat(255), Array.from({ length: 2_000 }, () => 'a').join('/'), `${'aaaaaaaa/'.repeat(400)}a`];
    const started = performance.now();
    for (const glob of ['**/a/**/a*a*b', '*a*b', '**/*a*/**/*a*b', '{a,*a*}/**/{a,a*a*}/**/b', 'a'.repeat(180)]) {
      expect(takes(glob)).toBe(true);
      for (const path of paths) matchesManifest([glob])(path);
    }
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
