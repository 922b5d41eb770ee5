import { CALM } from '../week/chaos.ts';
import { DAY, HOUR } from '../week/plan.ts';
import type { Ran } from '../week/run.ts';
import { type SimulationOptions, type Week, withWeek } from '../week/simulate.ts';

/** The same pull requests in all measurements: 10 creatives each, answered 5 minutes to 20 hours after submission. */
const SAME: Omit<SimulationOptions, 'pulls' | 'openingMs' | 'lengthMs' | 'isRescored'> = {
  seed: 1,
  contentsPerPull: 10,
  isBusy: false,
  chaos: CALM,
  isChecked: false,
};
const PULLS = 40;
/** Waiting gates show their progress every minute, so a part of the same pull requests stands for all. */
const PULLS_THAT_WAIT = 8;
const OPENING_MS = 3.5 * DAY;
const ALL_ANSWERED_MS = OPENING_MS + 22 * HOUR;

/** What gates cost that either park or wait. */
export interface Cost {
  /** Seconds a pull request: of its own run, and its share of the scheduled runs. */
  readonly ownSeconds: number;
  readonly sharedSeconds: number;
  /** The same as GitHub bills it, each job rounded up to a whole minute. */
  readonly billedMinutes: number;
  /** Requests per creative, tokens and lists included. */
  readonly requests: Readonly<Record<'vidmob' | 'ias' | 'verity', number>>;
  /** Pull requests whose check was completed. */
  readonly finished: number;
  readonly pulls: number;
}

/** Every run starts a process, whose start-up is measured elsewhere; its work is real time, its waiting simulated. */
function secondsOf({ startedAt, endedAt }: Ran, startUpMs: number): number {
  return (endedAt - startedAt + startUpMs) / 1000;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function costOf(week: Week, startUpMs: number, computeSeconds: number): Cost {
  const { stage, options } = week;
  const { pulls, contentsPerPull } = options;
  const secondsBy = (kind: Ran['kind']) =>
    stage.ran.filter((ran) => ran.kind === kind).map((ran) => secondsOf(ran, startUpMs));
  const own = secondsBy('pull-request');
  const scheduled = secondsBy('scheduled');
  const minutes = [...own, ...scheduled].map((seconds) => Math.ceil(seconds / 60));
  const { vidmob, ias, verity } = stage.providers;
  const perCreative = (requests: number) => requests / (pulls * contentsPerPull);
  return {
    ownSeconds: sum(own) / pulls,
    // What the simulation computed, the stand-ins' part included, is more than the runs did.
    sharedSeconds: (sum(scheduled) + computeSeconds) / pulls,
    billedMinutes: sum(minutes) / pulls,
    requests: {
      vidmob: perCreative(vidmob.requests().length),
      ias: perCreative(ias.requests().length),
      verity: perCreative(verity.requests().length),
    },
    finished: week.pulls.filter(({ pull }) =>
      stage.github.checkRuns(pull.headSha).every(({ status }) => status === 'completed'),
    ).length,
    pulls,
  };
}

async function measured(options: SimulationOptions, startUpMs: number): Promise<Cost> {
  const before = process.cpuUsage();
  return await withWeek(options, (week) => {
    const { user, system } = process.cpuUsage(before);
    return costOf(week, startUpMs, (user + system) / 1e6);
  });
}

/** Gates that park and are finished by a scheduled run every 30 minutes. `startUpMs`: what starting a run takes. */
export async function parkedGates(startUpMs: number): Promise<Cost> {
  const lengths = { openingMs: OPENING_MS, lengthMs: ALL_ANSWERED_MS };
  return await measured({ ...SAME, ...lengths, pulls: PULLS, isRescored: true }, startUpMs);
}

/** Gates that wait for all answers, looking every 10 minutes, on a runner that lets a job take a day. */
export async function waitingGates(startUpMs: number): Promise<Cost> {
  const lengths = { openingMs: OPENING_MS, lengthMs: ALL_ANSWERED_MS };
  const gateInputs = { timeout: '24h', 'poll-interval': '10m', 'on-timeout': 'failure' };
  return await measured({ ...SAME, ...lengths, pulls: PULLS_THAT_WAIT, isRescored: false, gateInputs }, startUpMs);
}

/** Requests to GitHub by the scheduled runs of each hour, those left out that GitHub does not count (304). */
function hourly({ stage }: Week): number[] {
  const hours = new Map<number, number>();
  for (const { kind, token, startedAt } of stage.ran) {
    if (kind !== 'scheduled') continue;
    const counted = stage.github.requests.filter(
      ({ headers, status }) => status !== 304 && headers['authorization']?.endsWith(token),
    );
    const hour = Math.floor(startedAt / HOUR);
    hours.set(hour, (hours.get(hour) ?? 0) + counted.length);
  }
  return [...hours.values()];
}

/** Requests to GitHub per hour while 100 pull requests are open that came in the course of a working day. */
export async function gitHubPerHour(): Promise<{ readonly most: number; readonly usual: number }> {
  const lengths = { openingMs: 10 * HOUR, lengthMs: 32 * HOUR };
  return await withWeek({ ...SAME, ...lengths, pulls: 100, contentsPerPull: 4, isRescored: true }, (week) => {
    const hours = hourly(week)
      .slice(1)
      .sort((one, other) => one - other);
    return { most: hours.at(-1) ?? Number.NaN, usual: hours[Math.floor(hours.length / 2)] ?? Number.NaN };
  });
}
