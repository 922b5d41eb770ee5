import { describe, expect, test } from '@jest/globals';
import { MANIFEST_LIMITS } from '../../../src/core/manifest/limits.ts';
import { readTree } from '../../../src/core/manifest/syntax.ts';

function faultsOf(text: string): string[] {
  const { root, faults, lines } = readTree(text);
  expect(root).toBeUndefined();
  return faults.map(({ offset, message }) => `${lines.linePos(offset).line}:${lines.linePos(offset).col} ${message}`);
}

describe('readTree', () => {
  test('reads YAML and JSON, tabs and byte order included', () => {
    for (const text of ['a: [1]', '{"a":[1]}', '{\n\t"a": [\n\t\t1\n\t]\n}\n', '---\na: [1]\n...\n']) {
      expect(readTree(text).root?.toJSON()).toEqual({ a: [1] });
    }
  });

  test('an empty text has no root and no fault', () => {
    expect(readTree('# nothing\n')).toMatchObject({ root: null, faults: [] });
  });

  test('keeps apart what YAML 1.1 confuses', () => {
    expect(readTree('[NO, on, 1_000, 2026-01-01, 0o7]').root?.toJSON()).toEqual(['NO', 'on', '1_000', '2026-01-01', 7]);
  });

  test.each(['---\n'.repeat(9), 'a: 1\n---\nb: 1\n', 'a: 1\n---\n'])('refuses a second document: %j', (text) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^\d+:1 A second YAML document/)]);
  });

  test('refuses directives, which would change what values mean', () => {
    expect(faultsOf('%YAML 1.1\n---\na: NO\n')).toEqual([expect.stringMatching(/^1:1 Lines that start with %/)]);
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{"a":'.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['indentation', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('refuses deep nesting of %s', (_what, text) => {
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^\d+:\d+ Nested more than 32 levels deep/)]);
  });

  test('refuses a list that is too long, block or flow, at the first entry too many', () => {
    const { creatives } = MANIFEST_LIMITS;
    expect(faultsOf(`creatives:\n${'- a\n'.repeat(creatives + 5)}`)).toEqual([
      `${creatives + 2}:2 More than 50,000 entries; split the manifest into several files.`,
    ]);
    expect(faultsOf(`{"creatives":[${'1,'.repeat(creatives + 5)}]}`)).toEqual([
      expect.stringMatching(/More than 50,000/),
    ]);
  });

  test('refuses more tokens than memory can hold', () => {
    expect(faultsOf('\n'.repeat(MANIFEST_LIMITS.tokens + 1))).toEqual([
      expect.stringMatching(/^\d+:1 The manifest is too large to be read at once/),
    ]);
  });
});
