import type { Unanswered } from '../../../src/core/assessment.ts';
import type { Creative } from '../../../src/core/creative.ts';
import { NO_HINTS } from '../../../src/core/verdict/hints.ts';
import type { IasScored } from '../../../src/providers/ias/ias-answer.ts';
import { GARM_CATEGORIES } from '../../../src/providers/ias/ias-answer.ts';
import type { VerityScored } from '../../../src/providers/verity/verity-answer.ts';
import type { ChannelScores, GuidelineRow, VidmobScored } from '../../../src/providers/vidmob/vidmob-answer.ts';

/** What an evaluation knows apart from creative, answers and policy: the day, and nothing else. */
export const KNOWN = { hints: NO_HINTS, at: Date.parse('2026-11-22T10:00:00Z'), baselines: undefined };

const answered = { status: 'scored', ticket: 't-1', reused: false, answeredAt: '2026-11-22T10:00:00.000Z' } as const;

export function creative(given: Partial<Creative> = {}): Creative {
  return {
    id: 'spring-15s',
    version: undefined,
    source: undefined,
    url: 'https://cdn.example.com/spring-15s.mp4',
    name: undefined,
    title: undefined,
    description: undefined,
    type: 'video',
    channels: ['META'],
    brands: [],
    markets: [],
    workspaceId: undefined,
    language: [],
    providers: undefined,
    location: { path: 'ads.creatives.yml', line: 3, column: 5 },
    ...given,
  };
}

/** A channel that passes everything. */
export function scores(given: Partial<ChannelScores> = {}): ChannelScores {
  return {
    score: 0.9,
    adherencePercent: 0.9,
    passCount: 18,
    failCount: 2,
    applicableCount: 20,
    notApplicableCount: 0,
    notAvailableCount: 0,
    ...given,
  };
}

export function row(name: string, result: string, given: Partial<GuidelineRow> = {}): GuidelineRow {
  return { name, rule: null, channel: 'META', result, weight: 1, ...given };
}

export function vidmob(given: Partial<VidmobScored> = {}): VidmobScored {
  return { ...answered, warnings: [], channels: { META: scores() }, guidelines: [], tags: [], ...given };
}

/** All eleven categories safe, but for the given. */
export function ias(garm: IasScored['garm'] = {}, given: Partial<IasScored> = {}): IasScored {
  const safe = Object.fromEntries(GARM_CATEGORIES.map((category) => [category, 'safe'] as const));
  return { ...answered, warnings: [], garm: { ...safe, ...garm }, ...given };
}

export function verity(given: Partial<VerityScored> = {}): VerityScored {
  return {
    ...answered,
    warnings: [],
    safe: true,
    threats: [],
    processedAt: null,
    expiresAt: null,
    languageCode: null,
    iab: null,
    keywords: [],
    sentiments: [],
    ...given,
  };
}

export function unansweredBy(status: Unanswered['status'], given: Partial<Unanswered> = {}): Unanswered {
  return { status, ticket: null, reason: 'It said so.', remedy: 'Do this.', ...given };
}
