import { z } from 'zod';
import type { ReportedCreative } from '../report.ts';
import { type Baselines, baselineKey, usableScores } from '../verdict/baseline.ts';

/**
 * What an issue has to do with a failure: `known`, it was there when failures were first recorded; `untold`, it came
 * later and no issue shows it yet; `told`, it came later and an issue shows it.
 */
const STANDINGS = ['known', 'untold', 'told'] as const;

const moment = z.iso.datetime({ offset: true });

const failing = z.object({
  /** `identityOf` the creative. */
  identity: z.string(),
  /** `nameOf` the creative, for when its entry is gone. */
  name: z.string(),
  /** ISO-8601 moment of the run that first found it failing. */
  since: moment,
  standing: z.enum(STANDINGS),
  /** The last scores before, by channel, of those channels that have another one now. */
  scoresBefore: z.record(z.string(), z.number()),
  /** Set once it no longer fails; kept until the issue that reports it is closed. */
  ended: z.object({ at: moment, how: z.enum(['passes', 'removed']) }).nullable(),
});

/** A creative of the default branch that fails, or did until lately. */
export type Failing = z.infer<typeof failing>;

/** Reads the failing set of an earlier run back from what `storeFailing` made; undefined where that is not what it is. */
export function readFailing(text: string): readonly Failing[] | undefined {
  try {
    return z.array(failing).safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The failing set as text to keep. */
export function storeFailing(set: readonly Failing[]): string {
  return JSON.stringify(set);
}

/** Scores that differ by less are the same. */
const TOLERANCE = 1e-9;

/** The score of a creative on a channel, as it is recorded for later comparisons; null where there is none. */
export function scoreOn({ assessments }: ReportedCreative, channel: string): number | null {
  return usableScores(assessments).find(([scored]) => scored === channel)?.[1] ?? null;
}

/** The scores that were recorded before, by channel, of the channels on which the creative has another one now. */
export function scoresBeforeChange(
  creative: ReportedCreative,
  baselines: Baselines | undefined,
): Readonly<Record<string, number>> {
  const recorded = baselines?.get(baselineKey({ source: creative.source ?? undefined, id: creative.id })) ?? {};
  const changed = Object.entries(recorded).flatMap(([channel, { score }]) => {
    const now = scoreOn(creative, channel);
    return now === null || Math.abs(now - score) <= TOLERANCE ? [] : [[channel, score] as const];
  });
  return Object.fromEntries(changed);
}
