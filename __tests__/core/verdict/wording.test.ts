import { expect, test } from '@jest/globals';
import { listed, sentences, unstopped } from '../../../src/core/verdict/wording.ts';

test('names are listed as in a sentence, long lists are cut', () => {
  expect(listed([])).toBe('');
  expect(listed(['META'])).toBe('META');
  expect(listed(['META', 'TIKTOK', 'X'])).toBe('META, TIKTOK and X');
  expect(listed(Array.from({ length: 20 }, (_, index) => `g${index}`))).toMatch(/g11 and 8 more$/);
});

test('sentences are joined, and what is not said is left out', () => {
  expect(sentences('A.', null, undefined, '', 'B.')).toBe('A. B.');
  expect(sentences(null)).toBeNull();
  expect(unstopped(' It said so. ')).toBe('It said so');
});
