import { expect, test } from '@jest/globals';
import { CALM } from '../../week/chaos.ts';
import { INVARIANTS } from '../../week/invariants.ts';
import { DAY } from '../../week/plan.ts';
import { type Week, withWeek } from '../../week/simulate.ts';
import { roughWeek } from '../../week/week.ts';

/** A small week in which nothing goes wrong. */
const SMALL = {
  ...roughWeek(7),
  ...{ pulls: 2, contentsPerPull: 2, openingMs: DAY / 4, lengthMs: 1.25 * DAY },
  ...{ isBusy: false, isChecked: false, chaos: CALM },
};

function brokenIn(week: Week): string[] {
  return INVARIANTS.filter(({ broken }) => broken(week).length > 0).map(({ name }) => name);
}

/** What is done to the week, and a word of the invariant that has to tell. */
const HARMS: readonly [what: string, word: string, harm: (week: Week) => void][] = [
  [
    'a conclusion that is not what the answers say',
    'right conclusion',
    ({ stage }) => {
      for (const check of stage.github.checkRuns()) check.conclusion = 'neutral';
    },
  ],
  [
    'a check left open',
    'left in progress',
    ({ stage, pulls }) => {
      const sha = pulls[0]?.pull.headSha ?? '';
      stage.github.plantCheckRun(sha, { name: 'Creative Gate', startedAt: '2026-11-02T07:00:00Z' });
    },
  ],
  [
    'a second comment',
    'one comment',
    ({ stage, pulls }) => {
      const [first] = pulls;
      if (first) stage.github.plantComment(first.pull, 'another');
    },
  ],
  [
    'a check left open on an old head',
    'old heads',
    ({ stage, pulls }) => {
      const [first] = pulls;
      if (first) first.closedAt = stage.time.now();
    },
  ],
  ['an issue', 'drifts', ({ stage }) => void stage.github.plantIssue('Creative Gate: scores drifted', '')],
  [
    'a merge group that failed',
    'merge groups',
    ({ groups, pulls }) =>
      void groups.push({ headSha: '', pulls, tookMs: 20_000, conclusion: 'failure', wasKilled: false }),
  ],
  [
    'a submission that nobody had forgotten',
    'exactly once',
    ({ stage }) => {
      const assets = stage.providers.ias.assets() as unknown[];
      assets.push(assets[0]);
    },
  ],
];

test('the invariants of a week hold after a calm one, and each tells of what breaks it', async () => {
  await withWeek(SMALL, (week) => {
    expect(brokenIn(week)).toEqual([]);
    for (const [what, word, harm] of HARMS) {
      const before = brokenIn(week);
      harm(week);
      const told = brokenIn(week).filter((name) => !before.includes(name));
      expect([what, told]).toEqual([what, [expect.stringContaining(word)]]);
    }
  });
}, 60_000);
