import { describe, expect, test } from '@jest/globals';
import { refusals, yaml } from './yaml-text.ts';

describe('readYaml', () => {
  test('reads YAML and JSON alike: byte order mark, tabs, document marks', () => {
    for (const text of ['a: [1]', '{"a":[1]}', '\uFEFFa: [1]', '{\n\t"a": [\n\t\t1\n\t]\n}\n', '---\na: [1]\n...\n']) {
      expect(yaml(text)).toMatchObject({ document: { value: { a: [1] }, problems: [] }, problems: [] });
    }
  });

  test.each(['', '# nothing\n'])('an empty document (%j) has no value and begins at the top', (text) => {
    const { document } = yaml(text);
    expect(document?.value).toBeNull();
    expect([document?.placeOf(['a']), document?.placeOfKey([])]).toEqual(Array(2).fill({ line: 1, column: 1 }));
    expect(document?.sourceOf(['a'])).toBeUndefined();
  });

  test('keeps apart what YAML 1.1 confuses', () => {
    const { document } = yaml('[NO, on, 1_000, 2026-01-01, 0o7]');
    expect(document?.value).toEqual(['NO', 'on', '1_000', '2026-01-01', 7]);
  });

  test.each([
    ['a: 1\n---\nb: 1\n', '2:1'],
    ['a: 1\n---\n', '2:1'],
    ['---\n'.repeat(9), '2:1'],
    ['a: 1\n...\nb: 1\n', '3:1'],
  ])('refuses a second document: %j', (text, place) => {
    expect(refusals(text)).toEqual([
      `${place} A second YAML document starts here; a recipe is one document: remove the "---" line.`,
    ]);
  });

  test('reports what is wrong in the first document before that there is a second', () => {
    expect(refusals('a: [1\n---\nb: 1\n')).toEqual([expect.stringMatching(/bracket or brace is opened/)]);
  });

  test.each(['%YAML 1.1\n---\na: NO\n', '%TAG ! !x\n---\na\n'])('refuses directives: %j', (text) => {
    expect(refusals(text)).toEqual(['1:1 Lines that start with % are not supported here; remove this one.']);
  });

  test('refuses bytes that are not UTF-8, with their place', () => {
    expect(refusals(Uint8Array.of(0x61, 0x0a, 0xff))).toEqual([
      '2:1 This byte is not valid UTF-8; save the recipe in the encoding UTF-8.',
    ]);
  });
});

describe('a text beyond the limits', () => {
  test('is refused unread when it has too many bytes', () => {
    expect(refusals('#'.repeat(2_000_001))).toEqual(['1:1 The recipe is larger than 2 MB; make it shorter.']);
  });

  test('is refused for a long line, and read up to that', () => {
    const long = `# ${'a'.repeat(999_998)}\n`;
    expect(refusals(`${long}a: 1`)).toEqual([]);
    const message = 'This line is longer than 1,000,000 characters; break it into several lines.';
    expect(refusals(`a: 1\n#${long}`)).toEqual([`2:1 ${message}`]);
    expect(refusals(`a: 1\n#${long.trim()}`)).toEqual([`2:1 ${message}`]);
  });

  test('is refused for more tokens than memory can hold', () => {
    const limits = { tokens: 2_000 };
    expect(refusals('\n'.repeat(2_000), limits)).toEqual([]);
    expect(refusals('\n'.repeat(2_001), limits)).toEqual([
      '2001:1 The recipe has more than 2,000 YAML tokens; make it shorter.',
    ]);
  });

  test.each([
    ['brackets', '['.repeat(100_000), '1:21'],
    ['braces', '{"a":'.repeat(50_000), '1:101'],
    ['keys', '{? '.repeat(50_000), '1:61'],
    ['dashes', '- '.repeat(100_000), '1:41'],
    ['question marks', '? '.repeat(100_000), '1:41'],
    ['indentation', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), '21:21'],
  ])('is refused for nesting of %s', (_what, text, place) => {
    expect(refusals(text)).toEqual([`${place} Nested more than 20 levels deep; a recipe needs 3.`]);
  });

  test('is read up to the deepest that is allowed', () => {
    expect(refusals('['.repeat(20) + ']'.repeat(20))).toEqual([]);
  });

  test('with tens of thousands of keys and aliases is read within seconds', () => {
    const keys = Array.from({ length: 50_000 }, (_item, index) => `a${index}: 1`);
    expect(yaml([...keys, 'a7: 2'].join('\n')).document?.problems).toEqual([
      { keys: [], line: 50_001, column: 1, message: 'The key "a7" is there twice; remove one.' },
    ]);
    expect(yaml(`x: &a 1\ny: [${'*a,'.repeat(50_000)}]`).document?.problems).toEqual([]);
  });
});
