import { commonOutcome, type SandboxMarker } from '../sandbox-exchange.ts';

/** What the sandbox's Vidmob says of a creative. */
export type VidmobOutcome =
  | 'pass'
  | 'low-score'
  | 'sparse-data'
  | 'needs-tags'
  | 'missing-channel'
  | 'processing'
  | 'unsupported'
  | 'outage';

/** Vidmob's own markers. */
export const VIDMOB_MARKERS: readonly SandboxMarker[] = [
  ['low-score', 'Vidmob: heavy guidelines fail, score 0.40 on every channel'],
  ['sparse-data', 'Vidmob: a third of the guidelines could not be evaluated'],
  ['needs-tags', 'Vidmob: a guideline waits for Creative Tags, and passes after tagging'],
  ['missing-channel', 'Vidmob: no summary for the last requested channel'],
];

const OUTCOMES = ['low-score', 'sparse-data', 'needs-tags', 'missing-channel', 'unsupported'] as const;

/** The outcome that markers in a lower-case text choose. No marker: everything passes. */
export function vidmobOutcome(text: string): VidmobOutcome {
  const common = commonOutcome(text, 'vidmob');
  if (common === 'outage' || common === 'processing') return common;
  return OUTCOMES.find((marker) => text.includes(marker)) ?? 'pass';
}

/** The sandbox's guidelines, with their weights. */
const GUIDELINES = [
  { name: 'Logo in first 3 seconds', rule: 'The logo is visible within the first 3 seconds', weight: 3 },
  { name: 'Captions', rule: 'Spoken words are captioned', weight: 2 },
  { name: 'Brand mention', rule: 'The brand is named', weight: 2 },
  { name: 'Human presence', rule: 'A person is visible', weight: 1 },
  { name: 'Call to action', rule: 'The last frames call to action', weight: 1 },
  { name: 'Safe zones', rule: 'Texts keep clear of the interface', weight: 1 },
] as const;

/** Guidelines that do not pass, by outcome; `Safe zones` never does, so that no scorecard looks made up. */
const RESULTS: Partial<Record<VidmobOutcome, Readonly<Record<string, string>>>> = {
  'low-score': { 'Logo in first 3 seconds': 'FAIL', Captions: 'FAIL' },
  'sparse-data': {
    'Brand mention': 'NO_DATA_MISSING_BRAND_IDENTIFIERS',
    'Call to action': 'NO_DATA_MEDIA_PREDATES_MODEL',
  },
  'needs-tags': { 'Human presence': 'NO_DATA_MEDIA_NOT_TAGGED' },
};

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/** The body of `GET /v1/scoring/media/{id}/scores?format=summary,detail` for one asset. */
export function scoresOf(outcome: VidmobOutcome, tagged: boolean, channels: readonly string[]) {
  const results = outcome === 'needs-tags' && tagged ? {} : RESULTS[outcome];
  const rows = GUIDELINES.map((guideline) => ({
    ...guideline,
    result: results?.[guideline.name] ?? (guideline.name === 'Safe zones' ? 'FAIL' : 'PASS'),
  }));
  const count = (result: string) => rows.filter((row) => row.result === result).length;
  const weigh = (picked: readonly (typeof rows)[number][]) => picked.reduce((sum, row) => sum + row.weight, 0);
  const judged = rows.filter((row) => row.result === 'PASS' || row.result === 'FAIL');
  const summary = {
    score: round(weigh(judged.filter((row) => row.result === 'PASS')) / weigh(judged)),
    adherencePercent: round(count('PASS') / judged.length),
    passCount: count('PASS'),
    failCount: count('FAIL'),
    applicableCount: rows.length,
    notApplicableCount: 0,
    notAvailableCount: rows.length - judged.length,
  };
  const summarised = outcome === 'missing-channel' ? channels.slice(0, -1) : channels;
  return {
    summary: Object.fromEntries(summarised.map((channel) => [channel, summary])),
    detail: summarised.flatMap((channel) => rows.map((row) => ({ ...row, channelIdentifier: channel }))),
  };
}
