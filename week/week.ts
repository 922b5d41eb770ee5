import { ROUGH } from './chaos.ts';
import { INVARIANTS } from './invariants.ts';
import { lateness } from './lateness.ts';
import { DAY } from './plan.ts';
import { type SimulationOptions, type Week, withWeek } from './simulate.ts';
import { submissionsIn } from './submissions.ts';

/** A rough week of 40 pull requests with 400 contents. */
export function roughWeek(seed: number): SimulationOptions {
  return {
    seed,
    pulls: 40,
    contentsPerPull: 10,
    openingMs: 4.8 * DAY,
    isBusy: true,
    chaos: ROUGH,
    lengthMs: 7 * DAY,
    isRescored: true,
    isChecked: true,
  };
}

/** Rough days out of such a week, with as much traffic: 8 pull requests with 80 contents. */
export function roughDays(seed: number): SimulationOptions {
  return { ...roughWeek(seed), pulls: 8, openingMs: DAY, lengthMs: 2.4 * DAY, isChecked: false };
}

/** What a week was like, for people. */
export interface Told {
  readonly seed: number;
  readonly runs: number;
  readonly killed: number;
  readonly contents: number;
  readonly groups: number;
  readonly requests: { readonly github: number; readonly providers: number };
  /** Heads whose check the first scheduled run after the last answer completed, apart from those with a killed run. */
  readonly finishedInTime: number;
  /** Submissions to IAS that killed runs forgot and that were billed again. */
  readonly iasTwice: number;
}

/** An invariant and what breaks it. */
export interface Outcome {
  readonly name: string;
  readonly broken: readonly string[];
}

function tell(week: Week): Told {
  const { options, stage, groups } = week;
  const submitted = submissionsIn(week);
  const twice = submitted.filter(({ provider }) => provider === 'ias').map(({ billed }) => billed - 1);
  return {
    seed: options.seed,
    runs: stage.ran.length,
    killed: stage.ran.filter(({ isKilled }) => isKilled).length,
    contents: options.pulls * options.contentsPerPull,
    groups: groups.length,
    requests: { github: stage.github.requests.length, providers: stage.providers.requests.length },
    finishedInTime: lateness(week).inTime,
    iasTwice: twice.reduce((sum, more) => sum + more, 0),
  };
}

/** Lets a week pass and looks at every invariant. */
export async function runWeek(options: SimulationOptions): Promise<{ told: Told; outcomes: readonly Outcome[] }> {
  return await withWeek(options, (week) => ({
    told: tell(week),
    outcomes: INVARIANTS.map(({ name, broken }) => ({ name, broken: broken(week) })),
  }));
}
