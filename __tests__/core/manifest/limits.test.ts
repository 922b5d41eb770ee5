import { expect, test } from '@jest/globals';
import { grouped } from '../../../src/core/manifest/limits.ts';

test('large numbers are written in groups', () => {
  expect(grouped(50_000)).toBe('50,000');
  expect(grouped(12)).toBe('12');
});
