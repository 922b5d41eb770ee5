import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { checkShape, knownKeys } from '../../../src/core/yaml/check-shape.ts';
import { yaml } from './yaml-text.ts';

const schema = z.strictObject({
  count: z.number().min(0, 'takes a number above 0').optional(),
  whole: z.int().optional(),
  name: z
    .string()
    .regex(/^[^!]*$/, 'takes a calm text')
    .optional(),
  letter: z.union([z.string().regex(/a/, 'text with an a'), z.string().regex(/b/, 'text with a b')]).optional(),
  kind: z.enum(['low', 'high']).optional(),
  only: z.literal('one').optional(),
  either: z.union([z.number(), z.strictObject({ fail: z.number() })]).optional(),
  choice: z.union([z.boolean(), z.enum(['a', 'b'])]).optional(),
  items: z.array(z.strictObject({ id: z.string(), extra: z.date().optional() })).optional(),
  map: z
    .record(z.string().regex(/^[a-z]+$/, 'is no small word'), z.strictObject({ deep: z.int().optional() }))
    .optional(),
});

function check(text: string) {
  const { document } = yaml(text);
  if (document === null) throw new Error('not YAML');
  const { content, problems } = checkShape(document, schema);
  return { content, messages: problems.map(({ line, column, message }) => `${line}:${column} ${message}`) };
}

describe('checkShape', () => {
  test('content that fits is typed', () => {
    expect(check('count: 1\nmap: {a: {deep: 2}}').content).toEqual({ count: 1, map: { a: { deep: 2 } } });
  });

  test('an empty document is an empty map', () => {
    expect(check('# nothing').content).toEqual({});
  });

  test('a document with problems of its own has no content', () => {
    expect(check('name: *ghost\nname: a').messages).toEqual([
      '1:7 No value before this line has the anchor &ghost.',
      '2:1 The key "name" is there twice; remove one.',
    ]);
    expect(check('x: 1\n'.repeat(300)).messages).toHaveLength(101);
  });

  test.each([
    ['coutn: x', '1:1 unknown key "coutn"; did you mean "count"?'],
    ['either: {fail: x}', '1:10 either.fail takes a number, not "x"'],
    ['either: {}', '1:1 either.fail is missing; it takes a number'],
    ['either: {fial: 1, fail: 2}', '1:10 unknown key "fial"; did you mean "fail"?'],
    ['map: {a: {deap: 1}}', '1:11 unknown key "deap"; did you mean "deep"?'],
    ['items: [{id: x, completely: 1}]', '1:17 unknown key "completely"; use one of id, extra.'],
    ['map: {A: {}}', '1:7 map.A is no small word'],
    ['count: -1', '1:1 count takes a number above 0, not -1'],
    ['count: many', '1:1 count takes a number, not "many"'],
    ['count: .nan', '1:1 count takes a number, not NaN'],
    ['whole: 1.5', '1:1 whole takes a whole number, not 1.5'],
    ['name: hey!', '1:1 name takes a calm text'],
    ['letter: c', '1:1 letter takes text with an a or text with a b, not "c"'],
    ['name:', '1:1 name takes text, not nothing'],
    ['name: {a: 1}', '1:1 name takes text, not a map'],
    ['name: [a]', '1:1 name takes text, not a list'],
    ['name: true', '1:1 name takes text, not true'],
    ['kind: hihg', '1:1 kind takes one of low, high, not "hihg"; did you mean "high"?'],
    ['kind: 3', '1:1 kind takes one of low, high, not 3'],
    ['only: two', '1:1 only takes one, not "two"'],
    ['either: text', '1:1 either takes a number or a map of keys, not "text"'],
    ['choice: 1', '1:1 choice takes true or false or one of a, b, not 1'],
    ['items: x', '1:1 items takes a list such as [a, b], not "x"'],
    ['items:\n  - {}', '2:5 items[0].id is missing; it takes text'],
    ['items: [{id: x, extra: 1}]', '1:17 items[0].extra takes date, not 1'],
    ['[a]', '1:1 the file takes a map of keys, not a list'],
  ])('%j: %s', (text, problem) => {
    expect(check(text).messages).toEqual([problem]);
  });

  test('problems come in the order of the file', () => {
    expect(check('zzzzzzzz: 1\ncount: x\nname: 3').messages.map((each) => each.slice(0, 3))).toEqual([
      '1:1',
      '2:1',
      '3:1',
    ]);
    expect(check('either: {b: 1, a: 1}').messages.map((each) => each.slice(0, 4))).toEqual(['1:1 ', '1:10', '1:16']);
  });

  test('of very many problems the first hundred are listed', () => {
    const many = check(Array.from({ length: 300 }, (_item, index) => `k${index}: 1`).join('\n')).messages;
    expect(many).toHaveLength(101);
    expect(many.at(-1)).toBe('101:1 there are more problems; the first 100 are listed');
    expect(check(`items: [${'{id: 1}, '.repeat(300)}]`).messages).toHaveLength(101);
  });
});

const nested = z.strictObject({
  a: z.array(z.strictObject({ b: z.string() })).optional(),
  c: z.record(z.string(), z.strictObject({ d: z.string() })),
  e: z.union([z.number(), z.strictObject({ f: z.string() })]),
});

describe('knownKeys', () => {
  test.each([
    [[], ['a', 'c', 'e']],
    [['a', 3], ['b']],
    [['a'], []],
    [['c', 'anything'], ['d']],
    [['e'], ['f']],
    [['e', 'f', 'g'], []],
    [['nowhere'], []],
  ])('of %j are %j', (keys, known) => {
    expect(knownKeys(nested, keys)).toEqual(known);
  });
});
