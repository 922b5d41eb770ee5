import { describe, expect, test } from '@jest/globals';
import { cutCharacters } from '../../../src/github/publish/limits.ts';

describe('cutCharacters', () => {
  test('leaves alone what fits', () => {
    expect(cutCharacters('abc', 3)).toBe('abc');
  });

  test('shows where it cut, and cuts no character in two', () => {
    expect(cutCharacters('abcd', 3)).toBe('ab…');
    expect(cutCharacters('a🎬bc', 3)).toBe('a…');
  });
});
