import type { Failing } from '../../../src/core/drift/failing-creatives.ts';
import type { ReportedCreative, Verdict } from '../../../src/core/report.ts';
import type { Baselines } from '../../../src/core/verdict/baseline.ts';
import { creativeOf, vidmobAnswer } from '../render/reports.ts';

export const EARLIER = '2026-11-20T08:30:00.000Z';
export const NOW = Date.parse('2026-11-22T14:30:00Z');

/** A creative with a verdict and, where given, a score on META. */
export function judged(id: string, verdict: Verdict, score?: number | null): ReportedCreative {
  const vidmob = score === undefined ? undefined : vidmobAnswer({ META: { score, adherence: 0.7 } });
  return creativeOf({ id, verdict, assessments: { vidmob } });
}

/** What an earlier run wrote down of a failing creative. */
export function failing(id: string, more: Partial<Failing> = {}): Failing {
  const identity = JSON.stringify(['', id, '']);
  return { identity, name: id, since: EARLIER, standing: 'told', scoresBefore: {}, ended: null, ...more };
}

/** A score on META recorded before, by id. */
export function recorded(scores: Readonly<Record<string, number>>): Baselines {
  return new Map(
    Object.entries(scores).map(([id, score]) => [JSON.stringify(['', id]), { META: { score, recordedAt: EARLIER } }]),
  );
}
