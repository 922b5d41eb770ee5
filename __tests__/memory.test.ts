import { expect, test } from '@jest/globals';
import { keepMemorySmall } from '../src/memory.ts';

test('the flags are ones that this Node knows', () => {
  expect(keepMemorySmall).not.toThrow();
});
