import { beforeAll, describe, expect, test } from '@jest/globals';
import { INVARIANTS } from '../../week/invariants.ts';
import { type Outcome, roughWeek, runWeek, type Told } from '../../week/week.ts';

/** A week takes some 20 s on a machine that has nothing else to do, and several times that where others are at work. */
const LONGEST_MS = 400_000;

/** Declares the tests of one week; each seed has a file of its own, so that they run side by side. */
export function testRoughWeek(seed: number): void {
  describe(`a rough week of 40 pull requests with 400 creatives, seed ${seed}`, () => {
    let told: Told;
    let outcomes: readonly Outcome[];
    beforeAll(async () => {
      ({ told, outcomes } = await runWeek(roughWeek(seed)));
    }, LONGEST_MS);

    test.each(INVARIANTS.map(({ name }) => name))('%s', (name) => {
      expect(outcomes.find((outcome) => outcome.name === name)?.broken).toEqual([]);
    });

    test('was rough indeed', () => {
      expect(told.contents).toBe(400);
      expect(told.runs).toBeGreaterThan(400);
      expect(told.killed).toBeGreaterThan(20);
      expect(told.groups).toBeGreaterThan(0);
      expect(told.finishedInTime).toBeGreaterThan(5);
    });

    test('has hardly anything billed twice by IAS, which has no key to recognise a submission by', () => {
      // At most what is accepted between two flushes of a run that is killed in the middle of submitting.
      expect(told.iasTwice).toBeLessThan(0.15 * told.contents);
    });
  });
}
