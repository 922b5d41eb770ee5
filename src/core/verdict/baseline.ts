import { z } from 'zod';
import { SECTIONS } from '../../providers/sections.ts';
import type { Assessments } from '../assessment.ts';
import type { Creative } from '../creative.ts';
import type { ProviderRules } from '../rules/provider-rules.ts';

/** A score that a provider gave on one channel, and the ISO-8601 moment at which it was recorded. */
const recordedScore = z.object({
  score: z.number().min(0).max(1),
  recordedAt: z.iso.datetime({ offset: true }),
});
export type RecordedScore = z.infer<typeof recordedScore>;

/** The last scores of the base branch's creatives: by `baselineKey`, then by canonical channel. */
export type Baselines = ReadonlyMap<string, Readonly<Record<string, RecordedScore>>>;

const stored = z.record(z.string(), z.record(z.string(), recordedScore));

/** A score is compared with the last one of the same id and source, for any version (contract section 3). */
export function baselineKey({ source, id }: Pick<Creative, 'source' | 'id'>): string {
  return JSON.stringify([source ?? '', id]);
}

/** Reads baselines back from what `storeBaselines` made; undefined where that is not what it is. */
export function readBaselines(text: string): Baselines | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { data } = stored.safeParse(value);
  return data && new Map(Object.entries(data));
}

/** The baselines as text to keep. */
export function storeBaselines(baselines: Baselines): string {
  return JSON.stringify(Object.fromEntries(baselines));
}

/** A creative with what was answered about it. */
export interface AnsweredCreative {
  readonly creative: Creative;
  readonly assessments: Assessments;
}

/**
 * The baselines after the base branch's creatives were judged at `at` (milliseconds since 1970). Each usable score takes
 * the place of that channel's earlier one; a channel without an answer keeps its own. Of several versions judged together the
 * best score counts, whatever their order.
 */
export function recordBaselines(
  old: Baselines | undefined,
  judged: readonly AnsweredCreative[],
  at: number,
): Baselines {
  const recordedAt = new Date(at).toISOString();
  const latest = new Map<string, Map<string, number>>();
  for (const { creative, assessments } of judged) {
    const best = latest.get(baselineKey(creative)) ?? new Map<string, number>();
    for (const [channel, score] of usableScores(assessments)) {
      best.set(channel, Math.max(score, best.get(channel) ?? 0));
    }
    if (best.size > 0) latest.set(baselineKey(creative), best);
  }
  const merged = new Map(old);
  for (const [key, best] of latest) {
    const recorded = [...best].map(([channel, score]) => [channel, { score, recordedAt }] as const);
    merged.set(key, { ...merged.get(key), ...Object.fromEntries(recorded) });
  }
  return merged;
}

/** The scores by channel that can be compared with later ones: those of channels on which something was evaluated. */
export function usableScores(assessments: Assessments): readonly (readonly [channel: string, score: number])[] {
  return SECTIONS.flatMap(({ name, rules }) => {
    const answer = assessments[name];
    return answer?.status === 'scored' ? ((rules as ProviderRules).scoresToRecord?.(answer) ?? []) : [];
  });
}
