import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { aligned } from '../../../../src/core/policy/compare/align.ts';

const align = (base: string, proposed: string) =>
  aligned(base.split(''), proposed.split(''), (item) => item).map(
    (slot) => `${slot.base ?? '-'}${slot.proposed ?? '-'}`,
  );

describe('aligned', () => {
  test.each([
    ['', '', []],
    ['abc', 'abc', ['aa', 'bb', 'cc']],
    ['abc', 'axbc', ['aa', '-x', 'bb', 'cc']],
    ['abc', 'ac', ['aa', 'b-', 'cc']],
    ['abc', 'xbc', ['a-', '-x', 'bb', 'cc']],
    ['xabc', 'abcx', ['x-', 'aa', 'bb', 'cc', '-x']],
    ['aa', 'aaa', ['aa', 'aa', '-a']],
    ['ab', 'yz', ['a-', 'b-', '-y', '-z']],
  ])('%j and %j', (base, proposed, expected) => {
    expect(align(base, proposed)).toEqual(expected);
  });

  test('every item stands once, in its order, and only equal ones are paired', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 });
    fc.assert(
      fc.property(text, text, (base, proposed) => {
        const slots = aligned(base.split(''), proposed.split(''), (item) => item);
        expect(slots.map((slot) => slot.base ?? '').join('')).toBe(base);
        expect(slots.map((slot) => slot.proposed ?? '').join('')).toBe(proposed);
        for (const slot of slots) {
          if (slot.base !== undefined && slot.proposed !== undefined) expect(slot.base).toBe(slot.proposed);
        }
      }),
    );
  });

  test('long lists take no longer than they must', () => {
    const many = Array.from({ length: 50_000 }, (_item, index) => `${index}`);
    expect(aligned(many, [...many].reverse(), (item) => item)).toHaveLength(99_999);
  });
});
