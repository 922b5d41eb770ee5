import { z } from 'zod';
import { canonicalChannel } from '../../core/channels.ts';
import type { Creative } from '../../core/creative.ts';
import type { Ticket } from '../provider.ts';
import { byAnyName } from '../step-outcomes.ts';
import type { ChannelScores, GuidelineRow, VidmobScored } from './vidmob-answer.ts';
import { isObject, type JsonObject } from './vidmob-client.ts';
import type { TagNotes } from './vidmob-run.ts';

/** What `GET /v1/media/{id}/status` says in its `result`. The envelope has a `status` of its own, which is always OK. */
export const mediaStatus = z.object({ status: z.string() });

/**
 * What `GET /v1/scoring/media/{id}/scores` says in its `result`. A channel's summary and the guideline rows are read
 * field by field, because one unreadable value must not hide the others.
 */
export const mediaScores = z.object({
  summary: byAnyName.nullish(),
  detail: z.unknown().optional(),
});
export type MediaScores = z.infer<typeof mediaScores>;

/** A share as reported. Scorecards elsewhere use 0 to 100: such a number here is not understood, rather than read as 1. */
function share(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : null;
}

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

function scoresIn(summary: unknown): ChannelScores {
  const said = isObject(summary) ? summary : {};
  return {
    score: share(said['score']),
    adherencePercent: share(said['adherencePercent']),
    passCount: count(said['passCount']),
    failCount: count(said['failCount']),
    applicableCount: count(said['applicableCount']),
    notApplicableCount: count(said['notApplicableCount']),
    notAvailableCount: count(said['notAvailableCount']),
  };
}

type Pick = (a: number, b: number) => number;

/** Of two summaries of one channel, in each field what is worse for the creative. */
function worse(one: ChannelScores, other: ChannelScores): ChannelScores {
  const of = (key: keyof ChannelScores, pick: Pick) => {
    const [a, b] = [one[key], other[key]];
    return a === null || b === null ? null : pick(a, b);
  };
  return {
    score: of('score', Math.min),
    adherencePercent: of('adherencePercent', Math.min),
    passCount: of('passCount', Math.min),
    failCount: of('failCount', Math.max),
    applicableCount: of('applicableCount', Math.min),
    notApplicableCount: of('notApplicableCount', Math.min),
    notAvailableCount: of('notAvailableCount', Math.max),
  };
}

/**
 * The summaries by canonical channel, as reported: nothing is recomputed, and what is absent or out of range is null.
 * Where two names stand for one channel (AMAZON and AMAZONADVERTISING) the worse of each number counts.
 */
export function channelScoresIn(summary: Readonly<Record<string, unknown>>): ReadonlyMap<string, ChannelScores> {
  const channels = new Map<string, ChannelScores>();
  for (const [name, said] of Object.entries(summary)) {
    const channel = canonicalChannel(name);
    const known = channels.get(channel);
    const scores = scoresIn(said);
    channels.set(channel, known ? worse(known, scores) : scores);
  }
  return channels;
}

function text(row: JsonObject, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function rowIn(value: unknown, heading: string | undefined): GuidelineRow[] {
  if (!isObject(value)) return [];
  const rule = text(value, 'rule');
  const weight = value['weight'];
  return [
    {
      name: text(value, 'name') ?? rule ?? '(guideline without a name)',
      rule: rule ?? null,
      // The guide calls it `channel`, the published description of the interface `channelIdentifier`.
      channel: canonicalChannel(text(value, 'channelIdentifier') ?? text(value, 'channel') ?? heading ?? 'UNKNOWN'),
      result: text(value, 'result')?.trim().toUpperCase() ?? 'UNKNOWN',
      weight: typeof weight === 'number' ? weight : null,
    },
  ];
}

/** The guideline rows of `detail`: a list, or lists by channel. Undefined when there is neither. */
export function guidelineRowsIn(detail: unknown): readonly GuidelineRow[] | undefined {
  if (Array.isArray(detail)) return detail.flatMap((row) => rowIn(row, undefined));
  if (!isObject(detail)) return undefined;
  return Object.entries(detail).flatMap(([channel, rows]) =>
    Array.isArray(rows) ? rows.flatMap((row) => rowIn(row, channel)) : [],
  );
}

/** What Vidmob's scores mean in our terms. `answeredAt` is in milliseconds since 1970. */
export function toScored(options: {
  readonly scores: MediaScores;
  readonly creative: Creative;
  readonly ticket: Ticket;
  readonly answeredAt: number;
  readonly notes: TagNotes;
}): VidmobScored {
  const { scores, creative, ticket, notes } = options;
  const asked = new Set(creative.channels);
  // Vidmob returns upper case, also for an unknown channel that was sent as written.
  const asWritten = new Map(creative.channels.map((channel) => [channel.toUpperCase(), channel]));
  const named = (channel: string) => asWritten.get(channel.toUpperCase()) ?? channel;
  // A channel that the entry does not ask for is not judged, whatever Vidmob adds.
  const isAskedFor = (channel: string) => asked.size === 0 || asked.has(channel) || channel === 'UNKNOWN';
  const rows = guidelineRowsIn(scores.detail)?.map((row) => ({ ...row, channel: named(row.channel) }));
  const channels = [...channelScoresIn(scores.summary ?? {})]
    .map(([channel, said]) => [named(channel), said] as const)
    .filter(([channel]) => isAskedFor(channel));
  // Without rows the reason for missing data is unknown; where all have some, nothing is missing.
  const isWhole = rows !== undefined || channels.every(([, { notAvailableCount }]) => notAvailableCount === 0);
  const warnings = isWhole ? [] : ['Vidmob sent no results of single guidelines with the scores.'];
  return {
    status: 'scored',
    ticket: ticket.id,
    reused: false,
    answeredAt: new Date(options.answeredAt).toISOString(),
    warnings: [...warnings, ...notes.warnings],
    channels: Object.fromEntries(channels),
    guidelines: (rows ?? []).filter(({ channel }) => isAskedFor(channel)),
    tags: [...notes.tags],
  };
}
