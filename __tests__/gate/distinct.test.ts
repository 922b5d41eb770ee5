import { expect, test } from '@jest/globals';
import { distinct } from '../../src/gate/distinct.ts';

test('what is said several times is said once, in the order of the first time', () => {
  expect(distinct([{ a: 1 }, { a: 2 }, { a: 1 }])).toEqual([{ a: 1 }, { a: 2 }]);
});
