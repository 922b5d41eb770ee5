import { describe, expect, test } from '@jest/globals';
import type { ParsedNode } from 'yaml';
import { offsetOf, offsetOfKey, sourceOf } from '../../../src/core/manifest/place.ts';
import { readTree } from '../../../src/core/manifest/syntax.ts';

const TEXT = '{a: [10, {b: 1.0}], c: &c 2, d: *c, e}';
const root = readTree(TEXT).root as ParsedNode;
const behind = (offset: number) => TEXT.slice(offset);

describe('places', () => {
  test('of a value', () => {
    expect(behind(offsetOf(root, ['a', 1, 'b']))).toMatch(/^1\.0\}/);
    expect(behind(offsetOf(root, ['d']))).toMatch(/^\*c/);
    expect(offsetOf(root, [])).toBe(0);
  });

  test('of what the file does not spell out: the nearest around it', () => {
    expect(behind(offsetOf(root, ['a', 5, 'b']))).toMatch(/^\[10/);
    expect(behind(offsetOf(root, ['d', 0]))).toMatch(/^\*c/);
    expect(behind(offsetOf(root, ['e', 0]))).toBe(TEXT);
    expect(behind(offsetOf(root, ['z', 'a']))).toBe(TEXT);
  });

  test('of a key, or of the map that merged it', () => {
    expect(behind(offsetOfKey(root, 'c'))).toMatch(/^c: /);
    expect(behind(offsetOfKey(root, 'z'))).toBe(TEXT);
    const alias = readTree('[&a {b: 1}, *a]').root as ParsedNode;
    const [, second] = (alias as unknown as { items: [ParsedNode, ParsedNode] }).items;
    expect(offsetOfKey(second, 'b')).toBe(12);
  });
});

test('sourceOf gives a value as the file writes it', () => {
  expect(sourceOf(root, ['a', 1, 'b'])).toBe('1.0');
  expect(sourceOf(root, ['a'])).toBeUndefined();
  expect(sourceOf(root, ['e', 'x'])).toBeUndefined();
  expect(sourceOf(root, ['z', 'x'])).toBeUndefined();
});
