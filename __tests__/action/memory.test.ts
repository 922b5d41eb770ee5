import { expect, test } from '@jest/globals';
import { keepMemorySmall } from '../../src/action/memory.ts';

test('the flags are ones that this Node knows', () => {
  expect(keepMemorySmall).not.toThrow();
});
