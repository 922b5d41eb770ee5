import type { ChannelScores } from '../../core/assessment.ts';
import { canonicalChannel } from '../../core/channels.ts';
import { isObject } from './envelope.ts';

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
