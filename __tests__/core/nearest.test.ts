import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../src/core/nearest.ts';

describe('nearest', () => {
  test('names the candidate that differs least, whatever the case', () => {
    expect(nearest('chanels', ['brands', 'channels'])).toBe('channels');
    expect(nearest('URL', ['url'])).toBe('url');
  });

  test('names nothing when nothing is near', () => {
    expect(nearest('colour', ['id', 'url'])).toBeUndefined();
    expect(nearest('id', [])).toBeUndefined();
  });

  test('never offers a word that shares nothing with the given one', () => {
    expect(nearest('x', ['id', 'url'])).toBeUndefined();
    expect(nearest('ab', ['id'])).toBeUndefined();
  });

  test('breaks ties by name, so that the answer never depends on the order', () => {
    expect(nearest('ab', ['ac', 'aa'])).toBe('aa');
    expect(nearest('ab', ['aa', 'ac'])).toBe('aa');
  });
});
