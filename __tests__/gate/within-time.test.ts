import { describe, expect, test } from '@jest/globals';
import { withinTime } from '../../src/gate/within-time.ts';

describe('withinTime', () => {
  test('hands on what the work returns and what it throws', () => {
    expect(withinTime(() => 5, 1_000)).toEqual({ done: 5 });
    expect(withinTime(() => undefined, 1_000)).toEqual({ done: undefined });
    const fail = () => {
      throw new TypeError('broken');
    };
    expect(() => withinTime(fail, 1_000)).toThrow('broken');
    const throwText = () => {
      throw 'just text'; // oxlint-disable-line no-throw-literal -- whatever is thrown
    };
    expect(() => withinTime(throwText, 1_000)).toThrow('just text');
  });

  test('stops work in the middle, also of a regular expression', () => {
    expect(withinTime(() => /^(a+)+$/.test(`${'a'.repeat(50)}b`), 50)).toBeUndefined();
    const forever = () => {
      for (;;);
    };
    expect(withinTime(forever, 50)).toBeUndefined();
  });

  test('ends where the stack does', () => {
    const deeper = (): number => 1 + deeper();
    expect(withinTime(deeper, 5_000)).toBeUndefined();
  });
});
