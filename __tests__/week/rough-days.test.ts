import { beforeAll, describe, expect, test } from '@jest/globals';
import { INVARIANTS } from '../../week/invariants.ts';
import { type Outcome, roughDays, runWeek, type Told } from '../../week/week.ts';

/** It takes some 20 s on a machine that has nothing else to do, and several times that where others are at work. */
const LONGEST_MS = 240_000;

// Whole weeks are `npm run test:week`, which continuous integration runs beside the tests.
describe('rough days, 8 pull requests with 80 creatives', () => {
  let told: Told;
  let outcomes: readonly Outcome[];
  beforeAll(async () => {
    ({ told, outcomes } = await runWeek(roughDays(1)));
  }, LONGEST_MS);

  test.each(INVARIANTS.map(({ name }) => name))('%s', (name) => {
    expect(outcomes.find((outcome) => outcome.name === name)?.broken).toEqual([]);
  });

  test('were rough indeed', () => {
    expect(told.contents).toBe(80);
    expect(told.runs).toBeGreaterThan(80);
    expect(told.killed).toBeGreaterThan(5);
    expect(told.groups).toBeGreaterThan(0);
    expect(told.finishedInTime).toBeGreaterThan(0);
  });
});
