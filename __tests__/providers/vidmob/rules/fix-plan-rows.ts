import * as fc from 'fast-check';
import { row } from '../../../core/verdict/fixtures.ts';

const NAMES = 'abcdefghijkl'.split('');
const weight = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5 }), fc.constantFrom(0.25, 0.5, 2.75));
const result = fc.constantFrom('FAIL', 'FAIL', 'FAIL', 'PASS', 'NO_DATA', 'NOT_APPLICABLE');

/** Rows of up to twelve guidelines, some of them listed more than once. */
export const anyGuidelineRows = fc
  .array(fc.record({ name: fc.constantFrom(...NAMES), result, weight }), { minLength: 1, maxLength: 18 })
  .map((rows) => rows.map((given) => row(given.name, given.result, given)));

/** A limit as teams state them, or any. */
export const anyLimit = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((of20) => of20 / 20),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
