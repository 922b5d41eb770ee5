import { describe, expect, test } from '@jest/globals';
import type { SourceDocument } from '../../../src/core/source-document.ts';
import { refusals, yaml } from './yaml-text.ts';

function read(text: string): SourceDocument {
  const { document, problems } = yaml(text);
  if (document === null) throw new Error(JSON.stringify(problems));
  return document;
}

/** The problems of the values: `keys: message`, keys separated by dots. */
const problemsOf = (text: string) => read(text).problems.map(({ keys, message }) => `${keys.join('.')}: ${message}`);

describe('values', () => {
  test('are plain maps, lists, texts, numbers, truth values and null', () => {
    const { value, problems } = read('{a: [1, x, true, null, {b: }], c}');
    expect(JSON.parse(JSON.stringify(value))).toEqual({ a: [1, 'x', true, null, { b: null }], c: null });
    expect(problems).toEqual([]);
  });

  test('of an explicit key without a value are empty', () => {
    expect(read('? a').value).toEqual({ a: null });
  });

  test('may have keys named after parts of every object', () => {
    const { value } = read('{"constructor": 2, "toString": 3}');
    expect(Object.keys(value as object)).toEqual(['constructor', 'toString']);
    expect(Object.getPrototypeOf(value)).toBeNull();
  });

  test('have a problem where keys are repeated, unsafe or no text', () => {
    expect(problemsOf('x: [0, {a: 1, b: 2, "a": 3}]')).toEqual(['x.1: The key "a" is there twice; remove one.']);
    expect(problemsOf('{"__proto__": {"id": 1}}')).toEqual([': The key "__proto__" cannot be used; remove it.']);
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
    for (const text of ['1: a', '[a]: b', 'null: a', '? {a: b}\n: c']) {
      expect(problemsOf(text)).toEqual([': A key must be text; put it in quotes.']);
    }
  });

  test('have their problems in the order of the file', () => {
    expect(read('{a: 1, a: *x, b: *y}').problems.map(({ column }) => column)).toEqual([8, 11, 18]);
  });

  test('replace aliases, the latest anchor of a name counting', () => {
    expect(read('[&a 1, *a, &a [2], *a]').value).toEqual([1, 1, [2], [2]]);
  });

  test('merge maps with <<, the own keys and the earlier maps winning', () => {
    const { value } = read('[&a {x: 1, y: 1}, &b {y: 2, z: 2}, {<<: *a, x: 0}, {y: 0, <<: [*b, *a]}, {"<<": 1}]');
    const [, , one, both, quoted] = value as unknown[];
    expect([one, both, quoted].map((map) => ({ ...(map as object) }))).toEqual([
      { x: 0, y: 1 },
      { y: 0, z: 2, x: 1 },
      { '<<': 1 },
    ]);
  });

  test.each([
    ['*a', /^: .*the anchor &a/],
    ['&a [*a]', /^0: .*the anchor &a/],
    ['{b: {<<: 1}}', /^b: Only a map can be merged/],
    ['{<<: [1]}', /^: Only a map can be merged/],
  ])('have a problem: %s', (text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(message)]);
  });

  test('of a file whose aliases multiply are not used', () => {
    const bomb = (levels: number) =>
      `[&a0 [x,x,x,x,x,x,x,x,x], ${Array.from({ length: levels }, (_, level) => `&a${level + 1} [${Array(9).fill(`*a${level}`).join()}]`).join()}]`;
    expect(refusals(bomb(3))).toEqual([]);
    expect(refusals(bomb(9))).toEqual([
      expect.stringMatching(/^1:\d+ The aliases .* stand for more than 200,000 values; write the values out\.$/),
    ]);
  });

  test('may repeat a small value by many aliases', () => {
    expect(problemsOf(`[&a {x: 1}, ${Array(20_000).fill('*a').join()}]`)).toEqual([]);
  });
});

describe('places', () => {
  const TEXT =
    '{a: [10, {b: 1.0}], c: &c 2.0, d: *c, e, f: &f {g: [7.0]}, h: *f, i: {<<: *f, j: 1}, k: {<<: {<<: *f}}}';
  const document = read(TEXT);
  const value = (...keys: PropertyKey[]) => TEXT.slice(document.placeOf(keys).column - 1);
  const key = (...keys: PropertyKey[]) => TEXT.slice(document.placeOfKey(keys).column - 1);

  test('of a value', () => {
    expect(value()).toBe(TEXT);
    expect(value('a', 1, 'b')).toMatch(/^1\.0\}/);
    expect(value('d')).toMatch(/^\*c/);
  });

  test('of a key or a list item', () => {
    expect(key()).toBe(TEXT);
    expect(key('c')).toMatch(/^c: /);
    expect(key('a', 0)).toMatch(/^10,/);
    expect(key('a', 1, 'b')).toMatch(/^b: 1/);
  });

  test('of what is not there: the nearest around it', () => {
    expect(value('a', 5, 'b')).toMatch(/^\[10/);
    expect(key('a', 5, 'b')).toMatch(/^a: /);
    expect(value('d', 0)).toMatch(/^\*c/);
    expect(value('e')).toMatch(/^e,/);
    expect(value('e', 0)).toMatch(/^e,/);
    expect(value('z', 'a')).toBe(TEXT);
    expect(value('c', 'length')).toMatch(/^&?c? ?2\.0/);
  });

  test('below an alias and of merged keys: where the anchored map states them', () => {
    expect(value('h', 'g', 0)).toMatch(/^7\.0\]/);
    expect(key('h', 'g')).toMatch(/^g: \[7/);
    expect(key('h', 'x')).toMatch(/^h: /);
    expect(key('i', 'g')).toMatch(/^g: \[7/);
    expect(key('i', 'j')).toMatch(/^j: 1/);
    expect(value('k', 'g', 0)).toMatch(/^7\.0\]/);
  });

  test('over several lines, as limits name them', () => {
    const lines = read('base: &base\n  x: 1\nlist:\n  - a\n  - {b: 2}\nagain: *base\nempty:\n');
    const places = [
      [[], 1, 1],
      [['base', 'x'], 2, 3],
      [['list', 0], 4, 5],
      [['list', 1, 'b'], 5, 6],
      [['again', 'x'], 2, 3],
      [['again', 'y'], 6, 1],
      [['list', 7], 3, 1],
      [['empty', 'x'], 7, 1],
      [['base', 'x', 'y'], 2, 3],
    ] as const;
    for (const [keys, line, column] of places) {
      expect([keys, lines.placeOfKey(keys)]).toEqual([keys, { line, column }]);
    }
  });

  test('sourceOf gives a single value as the file writes it', () => {
    const source = (...keys: PropertyKey[]) => document.sourceOf(keys);
    expect([source('a', 1, 'b'), source('d'), source('i', 'g', 0)]).toEqual(['1.0', '2.0', '7.0']);
    expect([source('a'), source('h'), source('e', 'x'), source('z', 'x'), source('c', 'x')]).toEqual(
      Array(5).fill(undefined),
    );
  });
});
