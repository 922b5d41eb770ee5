import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { knownKeys } from '../../../src/core/yaml/known-keys.ts';

const schema = z.strictObject({
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
    expect(knownKeys(schema, keys)).toEqual(known);
  });
});
