import type { VidmobScored } from '../../core/assessment.ts';
import type { Creative } from '../../core/creative.ts';
import type { Ticket } from '../provider.ts';
import { channelScoresIn } from './channel-scores.ts';
import { guidelineRowsIn } from './guideline-rows.ts';
import type { MediaScores } from './schema.ts';
import type { TagNotes } from './tag-memory.ts';

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
  // Vidmob answers in upper case, also for a channel that nobody knows and that was sent as written.
  const asWritten = new Map(creative.channels.map((channel) => [channel.toUpperCase(), channel]));
  const named = (channel: string) => asWritten.get(channel.toUpperCase()) ?? channel;
  // A channel that the entry does not ask for is not judged, whatever Vidmob adds.
  const isAskedFor = (channel: string) => asked.size === 0 || asked.has(channel) || channel === 'UNKNOWN';
  const rows = guidelineRowsIn(scores.detail)?.map((row) => ({ ...row, channel: named(row.channel) }));
  const channels = [...channelScoresIn(scores.summary ?? {})]
    .map(([channel, said]) => [named(channel), said] as const)
    .filter(([channel]) => isAskedFor(channel));
  // Without rows nobody can tell why a guideline has no data; where all have some, nothing is missing.
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
