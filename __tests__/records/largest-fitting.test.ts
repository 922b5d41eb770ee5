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

  test('needs few tries near a good guess, and finds it from a bad one', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), fc.integer({ min: 1, max: 4000 }), (most, limit, guess) => {
        let tries = 0;
        const fits = (count: number) => {
          tries += 1;
          return count <= limit;
        };
        expect(largestFitting(most, fits, guess)).toBe(Math.min(most, limit));
        if (Math.abs(guess - limit) < 16 && limit < most) expect(tries).toBeLessThan(10);
        expect(tries).toBeLessThan(30);
      }),
    );
  });
});
