import type { Baselines, RecordedScore } from '../core/verdict/baseline.ts';
import type { ProviderRecord } from '../records/record-set.ts';
import type { RescoreContext, RescoreState } from './rescore-context.ts';

type Scores = Readonly<Record<string, RecordedScore>>;

function mergeScores(one: Scores, other: Scores): Scores {
  const merged: Record<string, RecordedScore> = { ...one };
  for (const [channel, score] of Object.entries(other)) {
    const known = merged[channel];
    if (known === undefined || Date.parse(score.recordedAt) >= Date.parse(known.recordedAt)) merged[channel] = score;
  }
  return merged;
}

/** Baselines of two places: of each creative and channel the later recorded, of equals the second. */
export function mergeBaselines(one: Baselines | undefined, other: Baselines | undefined): Baselines | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const merged = new Map(one);
  for (const [key, scores] of other) merged.set(key, mergeScores(merged.get(key) ?? {}, scores));
  return merged;
}

/** What a run keeps for the next. */
export interface Kept {
  /** What is new in the state. */
  readonly state: Partial<RescoreState>;
  readonly baselines?: Baselines | undefined;
  /** What a shard has learned of its share: it leaves what it has read of the whole branch to the branch's own entry. */
  readonly share: readonly ProviderRecord[];
}

const placeOf = ({ provider, key }: ProviderRecord) => `${provider} ${key}`;

/**
 * Keeps what is known for the next run, together with what other runs, such as those for pushes, have saved since this
 * one began: an entry takes the place of the whole one before it. Never rejects. The sandbox keeps nothing.
 */
export async function saveState(
  { settings, recordCache, reopenCache, recordSet, state, conditional }: RescoreContext,
  { state: news, baselines, share }: Kept,
): Promise<void> {
  if (settings.sandbox) return;
  const meanwhile = reopenCache();
  const { records, foreign } = await meanwhile.own();
  recordSet.absorb(records);
  const places = new Set([...records, ...share].map(placeOf));
  const all = recordSet.all();
  await recordCache.save({
    records: settings.shard === undefined ? all : all.filter((record) => places.has(placeOf(record))),
    baselines: mergeBaselines(await meanwhile.baselines(), baselines),
    rescore: { ...state, pages: [...conditional.used()], ...news },
    foreign,
  });
}
