import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { decodeUtf8, grouped, quoted, suggestion } from '../../src/core/source-text.ts';

const bytes = (text: string, ...more: number[]) => new Uint8Array([...new TextEncoder().encode(text), ...more]);

describe('decodeUtf8', () => {
  test('gives the text without a byte order mark', () => {
    expect(decodeUtf8(bytes('\ufeffid: ä😀'))).toEqual({ text: 'id: ä😀' });
    expect(decodeUtf8(bytes(''))).toEqual({ text: '' });
  });

  test('takes a replacement character that is really there', () => {
    expect(decodeUtf8(bytes('a\ufffd'))).toEqual({ text: 'a\ufffd' });
  });

  test.each([
    ['a byte of another encoding', bytes('a\nbä', 0xff, 10), 2, 3],
    ['a character cut off at the end', bytes('a\nb', 0xe2, 0x82), 2, 2],
    ['a character cut off in the middle', bytes('', 0xe2, 0x82, 0x41), 1, 1],
    ['an encoded surrogate', bytes('ab', 0xed, 0xa0, 0x80), 1, 3],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0]), 1, 1],
  ])('says where %s is', (_what, input, line, column) => {
    expect(decodeUtf8(input)).toEqual({ text: undefined, line, column });
  });

  test('finds the first bad byte of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const good = new TextDecoder().decode(bytes(before)).replace(/^\ufeff+/, '');
        const lines = good.split('\n');
        expect(decodeUtf8(new Uint8Array([...bytes(good), 0xff, ...bytes(after)]))).toEqual({
          text: undefined,
          line: lines.length,
          column: (lines.at(-1)?.length ?? 0) + 1,
        });
      }),
    );
  });
});

test('quoted text is short and cannot leave its quotes', () => {
  expect(quoted('a "b"\n\u001b[31m')).toBe(String.raw`"a \"b\"\n\u001b[31m"`);
  expect(quoted('a'.repeat(50))).toBe(`"${'a'.repeat(40)}…"`);
  expect(quoted(`${'a'.repeat(39)}😀`)).toBe(`"${'a'.repeat(39)}\\ud83d…"`);
});

test('large numbers are written in groups', () => {
  expect(grouped(50_000)).toBe('50,000');
  expect(grouped(12)).toBe('12');
});

test('an unknown word comes with the nearest known one, else with all', () => {
  expect(suggestion('vidoe', ['video', 'image'])).toBe('did you mean "video"?');
  expect(suggestion('carousel', ['video', 'image'])).toBe('use one of video, image.');
});
