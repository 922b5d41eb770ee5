import { expect, jest, test } from '@jest/globals';
import { createMemory } from '../../../src/core/policy/remembering.ts';

test('what belongs to a key is found once, also when it is nothing', () => {
  const memory = createMemory<number | undefined>();
  const find = jest.fn((): number | undefined => undefined);
  expect([memory('a', find), memory('a', find), memory('b', () => 2), memory('b', find)]).toEqual([
    undefined,
    undefined,
    2,
    2,
  ]);
  expect(find).toHaveBeenCalledTimes(1);
});
