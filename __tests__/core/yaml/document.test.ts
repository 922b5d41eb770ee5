import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../../src/core/yaml/document.ts';

const read = (text: string) => readYaml(new TextEncoder().encode(text));
const complaints = (text: string) =>
  read(text).complaints.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('readYaml', () => {
  test('reads YAML and JSON, with a byte order mark and tabs between JSON tokens', () => {
    expect(read('\uFEFFa: [1, x]\n').document?.value).toEqual({ a: [1, 'x'] });
    expect(read('{"a":\n\t{"b": true}}').document?.value).toEqual({ a: { b: true } });
  });

  test('an empty document has no value', () => {
    expect(read('# nothing\n').document?.value).toBeUndefined();
    expect(read('').document?.locate(['a'])).toEqual({ line: 1, column: 1 });
  });

  test.each([
    ['a: 1\nb: 2\na: 3\n', '3:1 this key stands here for the second time; keep one of the two'],
    ['a: 1\n---\nb: 2\n', '2:1 a second document begins here (---); one file holds one document'],
    ['a: 1\n"a": 2\n', '2:1 this key stands here for the second time; keep one of the two'],
    ['a: *ghost\n', '1:4 nothing is named &ghost before this alias'],
    ['? [a, b]\n: 1\n', '1:3 this cannot be a key; keys are plain names'],
    ['a:\n  __proto__: {x: 1}\n', '2:3 this cannot be a key; keys are plain names'],
    ['a: !mine 1\n', '1:4 not valid YAML: Unresolved tag: !mine'],
  ])('%j is refused with its place', (text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
  });

  test('broken syntax is refused with its line', () => {
    expect(complaints('a: 1\nb: [1\n')[0]).toMatch(/^3:1 /);
  });

  test('bytes that are no UTF-8 are refused', () => {
    expect(readYaml(Uint8Array.of(0x61, 0xff)).complaints).toEqual([
      { line: 1, column: 1, message: 'is not UTF-8 text' },
    ]);
  });

  test('aliases that unfold without end are refused', () => {
    const levels = ['a', 'b', 'c', 'd'].map((name, index, all) => {
      const inner = index === 0 ? 'x' : `*${all[index - 1]}`;
      return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
    });
    expect(complaints(levels.join('\n'))).toEqual([
      '1:1 its aliases (*name) unfold into too much; write the values out',
    ]);
  });

  test('nesting beyond all reason is refused, not thrown', () => {
    const said = complaints('['.repeat(8_000));
    expect(said).toHaveLength(5);
    expect(said[0]).toMatch(/^1:\d+ nested deeper than anything a policy states$/);
    expect(complaints(`${'['.repeat(70)}${']'.repeat(70)}`)).toEqual([
      '1:65 nested deeper than anything a policy states',
    ]);
    expect(complaints('{a: '.repeat(70) + '}'.repeat(70))[0]).toMatch(/nested deeper/);
  });

  test('ten thousands of keys and aliases are refused within seconds', () => {
    const keys = Array.from({ length: 50_000 }, (_item, index) => `a${index}: 1`);
    expect(read(keys.join('\n')).complaints).toEqual([]);
    expect(complaints([...keys, 'a7: 2'].join('\n'))).toEqual([
      '50001:1 this key stands here for the second time; keep one of the two',
    ]);
    expect(complaints(`x: &a 1\ny: [${'*a,'.repeat(50_000)}]`)).toEqual([
      '2:30005 more aliases (*name) than anyone writes; write the values out',
    ]);
  });

  test('a file beyond all reason is refused unread', () => {
    expect(complaints('#'.repeat(1_000_001))).toEqual(['1:1 is larger than 1 MB']);
  });
});

describe('locate', () => {
  const document = read('base: &base\n  x: 1\nlist:\n  - a\n  - {b: 2}\nagain: *base\nempty:\n').document;

  test.each([
    [[], 1, 1],
    [['base', 'x'], 2, 3],
    [['list'], 3, 1],
    [['list', 0], 4, 5],
    [['list', 1, 'b'], 5, 6],
    [['again', 'x'], 2, 3],
    [['again', 'y'], 6, 1],
    [['list', 7], 3, 1],
    [['empty', 'x'], 7, 1],
    [['base', 'x', 'y'], 2, 3],
  ])('%j is at %i:%i', (keys, line, column) => {
    expect(document?.locate(keys)).toEqual({ line, column });
  });
});
