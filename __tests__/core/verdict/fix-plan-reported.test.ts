import { describe, expect, test } from '@jest/globals';
import { equals, reaches, reproduces } from '../../../src/core/verdict/fix-plan-reported.ts';

describe('a reported share', () => {
  test.each([
    [0.62, 33 / 53, 'two digits'],
    [0.623, 33 / 53, 'three digits'],
    [33 / 53, 33 / 53, 'all digits'],
    [0.6, 0.604, 'a last digit that was not written'],
    [1, 0.996, 'a whole number'],
    [0.63, 0.625, 'rounded up from the middle'],
    [1e-7, 1e-7, 'a very small number'],
  ])('%d is %d, shown with %s', (reported, computed) => {
    expect(reproduces(reported, computed)).toBe(true);
  });

  test.each([
    [0.62, 0.6251],
    [0.623, 33 / 53 + 0.001],
    [0.6, 0.64],
    [1, 0.99],
    [1e-7, 3e-7],
    [0.5, Number.NaN],
    [0.5, Number.POSITIVE_INFINITY],
  ])('%d is not %d', (reported, computed) => {
    expect(reproduces(reported, computed)).toBe(false);
  });

  test('is told from the same number rounded', () => {
    expect(equals(33 / 53, 33 / 53 + 1e-12)).toBe(true);
    expect(equals(0.62, 33 / 53)).toBe(false);
  });
});

test('a limit is reached within the tolerance of the rules', () => {
  expect(reaches(0.7 - 1e-10, 0.7)).toBe(true);
  expect(reaches(0.7 - 2e-9, 0.7)).toBe(false);
});
