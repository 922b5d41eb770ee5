import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { recordsIn } from '../../src/records/blocks.ts';
import { largestFitting, MAX_BLOCK_BYTES, partsByNeed } from '../../src/records/store-parts.ts';
import { answerOf, at, DAY, NOON, record } from './sample-records.ts';

describe('largest fitting', () => {
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

    test('asks for everything next where the first guess fits and little more is there', () => {
      const tried: number[] = [];
      const fits = (count: number) => tried.push(count) > 0;
      expect(largestFitting(20, fits)).toBe(20);
      expect(tried).toEqual([16, 20]);
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
});

describe('store parts', () => {
  describe('partsByNeed', () => {
    const old = record('ias', { ticket: null, answer: answerOf('ias', { answeredAt: at(NOON - DAY) }) });
    const recent = record('ias', { ticket: null, answer: answerOf('ias', { answeredAt: at(NOON) }) });

    test('are all tickets before any answers, and those of IAS in front', () => {
      expect(partsByNeed([], 'tight').map(({ provider, holding }) => `${holding} of ${provider}`)).toEqual([
        'tickets of ias',
        'tickets of vidmob',
        'tickets of verity',
        'answers of ias',
        'answers of verity',
        'answers of vidmob',
      ]);
    });

    test('pack the newest answers first', () => {
      const answers = partsByNeed([old, recent], 'tight').find(({ total }) => total === 2);
      expect(recordsIn(answers?.pack(1) as Buffer, 'ias', 'answers', MAX_BLOCK_BYTES)).toEqual([recent]);
      expect(recordsIn(answers?.pack(2) as Buffer, 'ias', 'answers', MAX_BLOCK_BYTES)).toEqual([recent, old]);
    });
  });
});
