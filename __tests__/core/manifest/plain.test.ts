import { describe, expect, test } from '@jest/globals';
import { plainReader } from '../../../src/core/manifest/plain.ts';
import { readTree } from '../../../src/core/manifest/syntax.ts';

function read(text: string) {
  const reader = plainReader();
  const { value, faults } = reader.read(readTree(text).root ?? null);
  return { value, faults, explosion: reader.explosion() };
}

describe('plainReader', () => {
  test('turns maps, lists and values into plain ones', () => {
    const { value, faults } = read('{a: [1, x, true, null, {b: }], c}');
    expect(JSON.parse(JSON.stringify(value))).toEqual({ a: [1, 'x', true, null, { b: null }], c: null });
    expect(faults).toEqual([]);
  });

  test('an explicit key without a value is empty', () => {
    expect(read('? a').value).toEqual(Object.assign(Object.create(null), { a: null }));
  });

  test('keys named after parts of every object are keys like others', () => {
    const { value } = read('{"__proto__": {"id": 1}, "constructor": 2, "toString": 3}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
  });

  test('finds repeated keys, and keys that are no text', () => {
    expect(read('{a: 1, b: 2, "a": 3}').faults).toEqual([
      { offset: 13, message: 'The key "a" is there twice; remove one.' },
    ]);
    for (const text of ['1: a', '[a]: b', 'null: a', '? {a: b}\n: c']) {
      expect(read(text).faults).toEqual([
        expect.objectContaining({ message: 'A key must be text; put it in quotes.' }),
      ]);
    }
  });

  test('replaces aliases, the latest anchor of a name counting', () => {
    expect(read('[&a 1, *a, &a [2], *a]').value).toEqual([1, 1, [2], [2]]);
  });

  test('merges maps with <<, the own keys and the earlier maps winning', () => {
    const { value } = read('[&a {x: 1, y: 1}, &b {y: 2, z: 2}, {<<: *a, x: 0}, {y: 0, <<: [*b, *a]}, {"<<": 1}]');
    const [, , one, both, quoted] = value as unknown[];
    expect([one, both, quoted].map((map) => ({ ...(map as object) }))).toEqual([
      { x: 0, y: 1 },
      { y: 0, z: 2, x: 1 },
      { '<<': 1 },
    ]);
  });

  test.each([
    ['*a', /anchored as &a/],
    ['&a [*a]', /anchored as &a/],
    ['{<<: 1}', /Only a map can be merged/],
    ['{<<: [1]}', /Only a map can be merged/],
  ])('finds what is wrong with %s', (text, message) => {
    expect(read(text).faults).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
  });

  test('reports only the faults of the part that was read', () => {
    const reader = plainReader();
    expect(reader.read(readTree('*a').root ?? null).faults).toHaveLength(1);
    expect(reader.read(readTree('a').root ?? null).faults).toEqual([]);
  });

  test('stops a file whose aliases multiply', () => {
    const bomb = (levels: number) =>
      `[&a0 [x,x,x,x,x,x,x,x,x], ${Array.from({ length: levels }, (_, level) => `&a${level + 1} [${Array(9).fill(`*a${level}`).join()}]`).join()}]`;
    expect(read(bomb(3)).explosion).toBeUndefined();
    const { explosion, value } = read(bomb(9));
    expect(explosion?.message).toMatch(/make more than 1,000,000 values/);
    expect(explosion?.offset).toBeGreaterThan(0);
    expect(value).toBeDefined();
  });

  test('many aliases of one small value are fine', () => {
    expect(read(`[&a {x: 1}, ${Array(20_000).fill('*a').join()}]`)).toMatchObject({ faults: [], explosion: undefined });
  });
});
