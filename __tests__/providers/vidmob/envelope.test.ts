import { describe, expect, test } from '@jest/globals';
import { isObject, resultOf, uniqueIdIn } from '../../../src/providers/vidmob/envelope.ts';

test('an object is neither null nor a list', () => {
  expect([{}, null, [], 'a'].map(isObject)).toEqual([true, false, false, false]);
});

test('the result is read with and without the envelope', () => {
  expect(resultOf({ status: 'OK', result: { status: 'COMPLETE' } })).toEqual({ status: 'COMPLETE' });
  expect(resultOf({ status: 'COMPLETED', jobId: '1' })).toEqual({ status: 'COMPLETED', jobId: '1' });
  expect(resultOf(undefined)).toBeUndefined();
});

describe('a uniqueId is found', () => {
  test.each([
    ['at the top', { uniqueId: 'u-1' }],
    ['in the result', { result: { uniqueId: 'u-1' } }],
    ['in the error', { error: { uniqueId: 'u-1' } }],
    ['in the error context', { error: { message: 'exists', context: { uniqueId: 'u-1' } } }],
    ['in a list of details', { error: { details: [{ field: 'id' }, { uniqueId: 'u-1' }] } }],
    ['in a message that is an object', { error: { message: { text: 'exists', media: { uniqueId: 'u-1' } } } }],
    ['where it is nested least', { error: { context: { media: { uniqueId: 'u-2' } }, uniqueId: 'u-1' } }],
    ['past one that is empty', { uniqueId: '', error: { uniqueId: 'u-1' } }],
  ])('%s', (_, body) => {
    expect(uniqueIdIn(body)).toBe('u-1');
  });
});

test('no uniqueId is made up', () => {
  expect(uniqueIdIn({ error: { message: "A media entry with id 'X' already exists" } })).toBeUndefined();
  expect(uniqueIdIn({ uniqueId: 7 })).toBeUndefined();
  expect(uniqueIdIn(undefined)).toBeUndefined();
});

test('a body is not searched without end', () => {
  const deep = (levels: number): unknown => (levels === 0 ? { uniqueId: 'u-1' } : { a: deep(levels - 1) });
  expect(uniqueIdIn(deep(5))).toBe('u-1');
  expect(uniqueIdIn(deep(6))).toBeUndefined();
});
