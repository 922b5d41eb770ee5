import { describe, expect, test } from '@jest/globals';
import {
  duration,
  globs,
  levels,
  line,
  listOf,
  oneOf,
  providerUrl,
  type Reader,
  repositoryPath,
  shard,
  share,
  whole,
  yesOrNo,
} from '../../src/core/input-readers.ts';

function taken<T>(read: Reader<T>, text: string): T | undefined {
  const reading = read(text);
  return 'value' in reading ? reading.value : undefined;
}

function refusalOf(read: Reader<unknown>, text: string): string {
  const reading = read(text);
  return 'refused' in reading ? reading.refused : `took ${JSON.stringify(reading.value)}`;
}

describe('line', () => {
  test('is text without line breaks or other control characters', () => {
    expect(taken(line, 'Creative Gate – naïve')).toBe('Creative Gate – naïve');
    expect(refusalOf(line, 'a\nb')).toBe('takes text on one line');
    expect(refusalOf(line, 'a\u001b[31m')).toBe('takes text on one line');
  });
});

describe('oneOf', () => {
  const read = oneOf(['always', 'never']);
  test('is one of its words', () => {
    expect(taken(read, 'never')).toBe('never');
    expect(refusalOf(read, 'nevr')).toBe('takes one of `always`, `never` (did you mean `never`?)');
    expect(refusalOf(read, 'sometimes')).toBe('takes one of `always`, `never`');
  });
});

describe('yesOrNo', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
    ['yes', undefined],
    ['1', undefined],
    ['tRUE', undefined],
  ])('%s', (text, expected) => {
    expect(taken(yesOrNo, text)).toBe(expected);
  });
});

describe('share', () => {
  test.each([
    ['0', 0],
    ['1', 1],
    ['0.7', 0.7],
    ['.5', 0.5],
    ['1.0', 1],
    ['1.', 1],
    ['1.01', undefined],
    ['-0.1', undefined],
    ['NaN', undefined],
    ['0x1', undefined],
    ['1e-1', undefined],
    ['0,7', undefined],
    ['70%', undefined],
    ['Infinity', undefined],
  ])('%s', (text, expected) => {
    expect(taken(share, text)).toBe(expected);
  });
});

describe('whole', () => {
  test.each([
    ['1', 1],
    ['500', 500],
    ['0', undefined],
    ['1.5', undefined],
    ['-1', undefined],
    ['99999999999999999999', undefined],
  ])('%s from 1 up', (text, expected) => {
    expect(taken(whole(1), text)).toBe(expected);
  });
});

describe('duration', () => {
  test('is in milliseconds', () => {
    expect(taken(duration(), '1h30m')).toBe(5_400_000);
    expect(taken(duration(), '0s')).toBe(0);
  });

  test('says what it takes, with examples', () => {
    const examples = 'of at most `500h`, such as `250ms`, `30s`, `10m` or `1h30m`';
    expect(refusalOf(duration(), 'soon')).toBe(`takes a duration ${examples}`);
    expect(refusalOf(duration(1), '0s')).toBe(`takes a duration above \`0s\` ${examples}`);
  });
});

describe('globs', () => {
  test('stand one per line, and a comma is no separator', () => {
    expect(taken(globs, ' a/**/*.{yml,yaml}\n\n  !b/**  \r\n')).toEqual(['a/**/*.{yml,yaml}', '!b/**']);
  });

  test.each([['!a/**'], ['a\n!']])('%p selects nothing', (text) => {
    expect(refusalOf(globs, text)).toContain('takes globs, one per line');
  });
});

describe('listOf', () => {
  const read = listOf(['vidmob', 'ias', 'verity']);
  test('keeps the order in which everything lists them, without repeats', () => {
    expect(taken(read, 'verity, vidmob,verity,')).toEqual(['vidmob', 'verity']);
  });

  test('refuses what it does not know', () => {
    expect(refusalOf(read, 'vidmob, verify')).toBe(
      'takes a comma list of `vidmob`, `ias`, `verity` (did you mean `verity`?)',
    );
    expect(refusalOf(read, ',')).toBe('takes a comma list of `vidmob`, `ias`, `verity`');
  });
});

describe('levels', () => {
  const read = levels(['low', 'medium', 'high', 'floor']);
  test.each([
    ['floor,high', 'high'],
    ['medium', 'medium'],
    ['floor, low', 'low'],
    ['none', null],
  ])('%s', (text, expected) => {
    expect(taken(read, text)).toBe(expected);
  });

  test.each([['none,high'], ['safe'], [',']])('refuses %p', (text) => {
    expect(refusalOf(read, text)).toContain('takes a comma list of `low`, `medium`, `high`, `floor`, or `none` alone');
  });
});

describe('shard', () => {
  test('is a share of the work', () => {
    expect(taken(shard, '2/8')).toEqual({ index: 2, count: 8 });
  });

  test.each([['0/8'], ['9/8'], ['2'], ['a/b'], ['1/0']])('refuses %s', (text) => {
    expect(refusalOf(shard, text)).toContain('takes `i/n`');
  });
});

describe('repositoryPath', () => {
  test('is a path below the root', () => {
    expect(taken(repositoryPath, './.github/creative-gate.yml')).toBe('.github/creative-gate.yml');
  });

  test.each([['/etc/passwd'], ['../x.yml'], ['a//b'], ['a/./b'], ['a/'], ['a\nb']])('refuses %p', (text) => {
    expect(refusalOf(repositoryPath, text)).toContain('takes the path of a file in the repository');
  });
});

describe('providerUrl', () => {
  test.each([
    ['https://api.example.com/', 'https://api.example.com'],
    ['https://proxy.example.com/vidmob/', 'https://proxy.example.com/vidmob'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost:1/x', 'http://localhost:1/x'],
    ['http://vidmob.localhost', 'http://vidmob.localhost'],
    ['http://[::1]:9', 'http://[::1]:9'],
  ])('%s', (text, expected) => {
    expect(taken(providerUrl, text)).toBe(expected);
  });

  test.each([
    ['http://api.example.com'],
    ['http://127.0.0.1.example.com'],
    ['ftp://api.example.com'],
    ['api.example.com'],
    ['https://user:secret@api.example.com'],
    ['https://api.example.com?x=1'],
    ['https://api.example.com#x'],
  ])('refuses %s', (text) => {
    expect(refusalOf(providerUrl, text)).toContain('takes an `https:` address');
  });
});
