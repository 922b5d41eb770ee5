import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { largestFitting } from '../../src/records/largest-fitting.ts';

describe('largestFitting', () => {
  test('finds the largest, and tries little beyond it', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (most, limit) => {
        const tried: number[] = [];
        const fits = (count: number) => tried.push(count) > 0 && count <= limit;
        expect(largestFitting(most, fits)).toBe(Math.min(most, limit));
        expect(Math.max(0, ...tried)).toBeLessThanOrEqual(Math.max(16, 2 * limit));
        expect(tried.length).toBeLessThan(25);
      }),
    );
  });
});
