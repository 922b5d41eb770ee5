import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { cutCharacters, cutMarkdown } from '../../../src/github/publish/github-limits.ts';

describe('limits', () => {
  describe('cutCharacters', () => {
    test('leaves alone what fits', () => {
      expect(cutCharacters('abc', 3)).toBe('abc');
    });

    test('shows where it cut, and cuts no character in two', () => {
      expect(cutCharacters('abcd', 3)).toBe('ab…');
      expect(cutCharacters('a🎬bc', 3)).toBe('a…');
    });
  });
});

describe('cut markdown', () => {
  const bytes = (text: string) => Buffer.byteLength(text);

  describe('cutMarkdown', () => {
    test('leaves alone what fits', () => {
      expect(cutMarkdown('short', 5)).toBe('short');
    });

    test('cuts at a line and says so', () => {
      const cut = cutMarkdown('a line\n'.repeat(100), 300);
      expect(cut).toMatch(/^(a line\n)+a line\n\n_Cut here: .*_\n$/);
      expect(bytes(cut)).toBeLessThanOrEqual(300);
    });

    test('closes folded sections and code blocks', () => {
      const cut = cutMarkdown(
        `<details>\n<details open>\n\`\`\`\n${'x\n'.repeat(500)}\`\`\`\n</details>\n</details>`,
        300,
      );
      expect(cut).toMatch(/x\n```\n<\/details>\n<\/details>\n\n_Cut/);
      expect(bytes(cut)).toBeLessThanOrEqual(300);
    });

    test('gives up whole lines until the closing fits as well', () => {
      const cut = cutMarkdown('<details>\n'.repeat(100), 300);
      expect(bytes(cut)).toBeLessThanOrEqual(300);
      expect(cut.match(/<details>/g)?.length).toBe(cut.match(/<\/details>/g)?.length);
    });

    test('keeps nothing of a single line that does not fit', () => {
      expect(cutMarkdown('x'.repeat(1000), 300)).toMatch(/^\n\n_Cut here/);
      expect(cutMarkdown('x'.repeat(1000), 20)).toBe('');
    });

    test('never exceeds the limit', () => {
      const piece = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('<details>', '</details>', '\n```\n', '\n'),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 0, max: 400 }), (pieces, max) => {
          expect(bytes(cutMarkdown(pieces.join(''), max))).toBeLessThanOrEqual(max);
        }),
      );
    });
  });
});
