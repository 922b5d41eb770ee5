import { expect, test } from '@jest/globals';
import { figure } from '../../../src/core/render/figures.ts';

test.each([
  [0.83, '0.83'],
  [0.7, '0.70'],
  [1, '1.00'],
  [0, '0.00'],
  [0.6996, '0.6996'],
  [5 / 6, '0.8333'],
])('%d reads %s', (share, expected) => {
  expect(figure(share)).toBe(expected);
});
