import type { ReportedCreative } from '../report.ts';
import { type Baselines, baselineKey } from '../verdict/baseline.ts';

/** Scores that differ by less are the same. */
const TOLERANCE = 1e-9;

/** Vidmob's score of a creative on a channel; null where there is none. */
export function scoreOn({ assessments: { vidmob } }: ReportedCreative, channel: string): number | null {
  return vidmob?.status === 'scored' ? (vidmob.channels[channel]?.score ?? null) : null;
}

/** The scores that were recorded before, by channel, of the channels on which the creative has another one now. */
export function changedScores(
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
