import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { EXAMPLES } from '../scripts/policy-doc/examples.ts';
import { keysBelow, type Node, SCHEMA, takes } from '../scripts/policy-doc/keys.ts';
import { renewed } from '../scripts/policy-doc/render.ts';
import { parsePolicyFile } from '../src/core/policy/parse-policy-file.ts';

const document = readFileSync(new URL('../docs/policy.md', import.meta.url), 'utf8');
const sections = Object.entries(SCHEMA.properties ?? {});

/** Every value that stands under the path, in all entries of the lists on the way. */
function statedAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown) => statedAt(entry, path));
  const [first, ...rest] = path;
  if (first === undefined) return value === undefined ? [] : [value];
  const isMap = typeof value === 'object' && value !== null;
  return isMap && Object.hasOwn(value, first) ? statedAt((value as Record<string, unknown>)[first], rest) : [];
}

describe('docs/policy.md', () => {
  test('is what the schema says', () => {
    expect(renewed(document)).toBe(document);
  });

  test('is made only where it has a place for that', () => {
    expect(() => renewed('# The policy')).toThrow('docs/policy.md lacks the lines');
  });

  test.each(sections)('has an example for each key of %s, which is a policy', (name, node) => {
    const example = EXAMPLES[name] ?? '';
    expect(parsePolicyFile('example.yml', new TextEncoder().encode(example)).problems).toEqual([]);
    const stated = parse(example)[name];
    const missing = keysBelow(node).filter(({ path }) => statedAt(stated, path.split('.')).length === 0);
    expect([stated === undefined, missing]).toEqual([false, []]);
  });

  test('says of every key what it takes and what it means, and of neutral what it does', () => {
    const keys = sections.flatMap(([, node]) => keysBelow(node));
    expect(keys.length).toBeGreaterThan(30);
    for (const key of keys)
      expect(key).toMatchObject({ takes: expect.stringMatching(/\w/), meaning: expect.stringMatching(/\w/) });
    const risky = keys.filter((key) => key.takes.includes('`neutral`'));
    expect(risky).toHaveLength(4);
    for (const { meaning } of risky) expect(meaning).toContain('satisfies a required check');
  });
});

describe('what a key takes, in words', () => {
  test.each<[Node, string]>([
    [{ type: 'number' }, 'a number from 0 to 1'],
    [{ type: 'array', minItems: 1, items: { type: 'integer' } }, 'a list of whole numbers, at least one'],
    [{ type: 'integer' }, 'a whole number above 0'],
    [{ type: 'array', items: { enum: ['low', 'high'] } }, 'a list of `low`, `high`'],
    [{ enum: ['failure', 'neutral'] }, '`failure`, `neutral`'],
    [
      { anyOf: [{ type: 'number' }, { type: 'object', properties: { fail: {}, warn: {} } }] },
      'a number from 0 to 1 or a band `{ fail, warn }`',
    ],
    [{ type: 'string', format: 'date' }, 'a day, `YYYY-MM-DD`'],
  ])('%j: %s', (node, words) => {
    expect(takes(node)).toBe(words);
  });
});
