import { canonical } from './channels.ts';
import type { Media } from './media.ts';
import { type CreativeScript, type GuidelineScript, type ScoringScript, USUAL_GUIDELINES } from './script.ts';

const USUAL_SUMMARY = {
  score: 0.92,
  adherencePercent: 0.85,
  passCount: 17,
  failCount: 3,
  applicableCount: 20,
  notApplicableCount: 2,
  notAvailableCount: 0,
};
const USUAL_ROWS: readonly GuidelineScript[] = USUAL_GUIDELINES.map((name, at) => ({ name, weight: 3 - at }));
const UNTAGGED: GuidelineScript = { name: 'Product in use', result: 'NO_DATA_MEDIA_NOT_TAGGED', weight: 1 };

export interface ScoresWanted {
  readonly media: Media;
  readonly script: CreativeScript;
  /** Canonical channels of the query; undefined when there is none. */
  readonly asked: readonly string[] | undefined;
  readonly withDetail: boolean;
  /** A tags job is done with the asset. */
  readonly isTagged: boolean;
  /** Channels of the workspace's scorecards, for a submission that names none. */
  readonly usualChannels: readonly string[];
  readonly rowChannel: 'channelIdentifier' | 'channel';
}

/** The `result` of the scores: a summary of each channel and, if wanted, a row of each guideline. */
export function presentScores(wanted: ScoresWanted): object {
  const { media, script, asked, withDetail } = wanted;
  const scoring = scoringAt(script, media.reads);
  const channels = channelsOf(wanted, scoring).filter((name) => asked?.includes(canonical(name)) ?? true);
  const summary = channels.flatMap((name) => {
    const stated = scoring.scores?.[name];
    return stated === null ? [] : [[name, { ...USUAL_SUMMARY, ...stated }]];
  });
  const { id, version, name } = media.body;
  return {
    media: { id, uniqueId: media.uniqueId, version, name, type: 'VIDEO', dateUploaded: '2026-11-01T00:00:00Z' },
    summary: Object.fromEntries(summary),
    ...(withDetail ? { detail: channels.flatMap((channel) => rowsOf(wanted, scoring, channel)) } : {}),
  };
}

function scoringAt(script: CreativeScript, reading: number): ScoringScript {
  const all: readonly ScoringScript[] = [script, ...(script.later ?? [])];
  return all[Math.min(reading, all.length) - 1] ?? script;
}

function channelsOf({ media, usualChannels }: ScoresWanted, { scores }: ScoringScript): readonly string[] {
  const submitted = media.body.channels?.map(canonical) ?? (scores === undefined ? usualChannels : []);
  const scripted = Object.keys(scores ?? {});
  return [...new Set([...scripted, ...submitted.filter((name) => !scripted.map(canonical).includes(name))])];
}

function rowsOf({ media, script, isTagged, rowChannel }: ScoresWanted, scoring: ScoringScript, channel: string) {
  const stated = (scoring.guidelines ?? USUAL_ROWS).filter((row) => (row.channel ?? channel) === channel);
  const { untaggedUntil } = script;
  const lacksTags =
    untaggedUntil === 'never' ||
    (untaggedUntil === 'tagged' && !isTagged && !media.submittedTagged) ||
    (untaggedUntil === 'resubmitted' && !media.submittedTagged);
  return [...stated, ...(lacksTags ? [UNTAGGED] : [])].map(({ name, rule, result = 'PASS', weight = 1 }) => {
    return { name, rule: rule ?? `${name}.`, [rowChannel]: channel, result, weight };
  });
}
