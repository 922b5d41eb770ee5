import type { Finding } from '../../../core/report.ts';
import { finding, listed } from '../../../core/verdict/finding.ts';
import type { GuidelineRow } from '../vidmob-answer.ts';

/**
 * What a guideline without data means for the answer: `transient` (polled again within the budget), `rejected` (the asset cannot
 * be used), `needs-tags` (Creative Tags first), `configure` (something must be set up in Vidmob), `terminal` (stays so for
 * this submission), `info` (nothing to fix), `unknown` (no document names the code).
 */
type NoDataKind = 'transient' | 'rejected' | 'needs-tags' | 'configure' | 'terminal' | 'info' | 'unknown';

/** Why Vidmob could not evaluate a guideline, and what helps. */
export interface NoDataCode {
  /** As sent, in upper case. */
  readonly code: string;
  /** A clause for a person: `the asset has no Creative Tags yet`. */
  readonly meaning: string;
  /** A sentence: what to do. */
  readonly cure: string;
  readonly kind: NoDataKind;
}

type Known = readonly [kind: NoDataKind, meaning: string, cure: string];

/** Root causes by code without its prefix (channel of facts: no_data-root-cause-codes, vidmob-media-scoring-guide). */
const CODES: Readonly<Record<string, Known>> = {
  MISSING_REQUIRED_TAGS: ['transient', 'tags it needs are still being made', 'Wait: it is polled again automatically.'],
  ERROR_RETRIEVING_TAGS: ['transient', 'its tags could not be read', 'Wait: it is polled again automatically.'],
  SCORING_BACKLOG: ['transient', "it waits in Vidmob's queue", 'Wait: it is polled again automatically.'],
  MEDIA_DOWNLOAD_FAILURE: [
    'rejected',
    'Vidmob could not download the asset',
    'Make the URL a direct public download: no login, no redirect, not expired.',
  ],
  MEDIA_RECOGNITION_FAIL: [
    'rejected',
    'Vidmob could not read the asset as media',
    'Check that the file plays and has a supported format (MP4, MOV, JPG, PNG).',
  ],
  MEDIA_NOT_TAGGED: [
    'needs-tags',
    'the asset has no Creative Tags',
    'Set vidmob-tags to auto, so that it is tagged and scored again.',
  ],
  MEDIA_TAGGING_FAILURE: [
    'terminal',
    'tagging the asset failed',
    'Check that the file plays; a new version in the manifest tags and scores it again.',
  ],
  MISSING_BRAND_IDENTIFIERS: [
    'configure',
    'the brand has no identifiers in Vidmob',
    'Add logo, name and colours of the brand in Vidmob.',
  ],
  AD_ACCOUNT_DISCONNECTED: [
    'configure',
    'the ad account is not connected to Vidmob',
    'Connect the ad account again in Vidmob.',
  ],
  NEW_CRITERIA: [
    'terminal',
    'the guideline is newer than the score',
    'Have the asset scored again: in Vidmob, or with a new version in the manifest.',
  ],
  MEDIA_PREDATES_MODEL: [
    'terminal',
    'the asset was ingested before the model existed',
    'Give the entry a new version in the manifest to have it ingested again.',
  ],
  MEDIA_PREDATES_TAG_API: [
    'terminal',
    'the asset was ingested before the tags existed',
    'Give the entry a new version in the manifest to have it ingested again.',
  ],
  NOT_APPLICABLE: [
    'info',
    'the guideline does not fit the format of the asset',
    'Check the format of the asset, or remove the guideline from the scorecard for it.',
  ],
  MEDIA_SCORED_OUTSIDE_BATCH: [
    'info',
    'the asset was scored outside the batch of this scorecard',
    'Nothing to fix; a new version in the manifest scores it again.',
  ],
};

const PREFIX = 'NO_DATA';
const LEGACY: Known = [
  'unknown',
  'Vidmob could not evaluate it and does not say why',
  'Open the creative in Vidmob to see what the guideline lacks.',
];

/** Whether a guideline's result says that it could not be evaluated. */
export function isNoData(result: string): boolean {
  const code = result.trim().toUpperCase();
  return code === PREFIX || code.startsWith(`${PREFIX}_`);
}

/** What a guideline's result without data means. Takes any text: a code nobody knows is of kind `unknown`. */
export function noDataCode(result: string): NoDataCode {
  const code = result.trim().toUpperCase();
  const [kind, meaning, cure] = knownCode(code) ?? [
    'unknown',
    `Vidmob answered ${code}, which this version does not know`,
    'Open the creative in Vidmob to see what the guideline lacks.',
  ];
  return { code, meaning, cure, kind };
}

function knownCode(code: string): Known | undefined {
  if (code === PREFIX) return LEGACY;
  const cause = code.startsWith(`${PREFIX}_`) ? code.slice(PREFIX.length + 1) : '';
  return Object.hasOwn(CODES, cause) ? CODES[cause] : undefined;
}

/** Rows whose code means "not final" or "asset rejected" become errors, even if the client let them through. */
export function finalRows(channel: string, rows: readonly GuidelineRow[]): Finding[] {
  const withoutData = rows.filter(({ result }) => isNoData(result));
  const codes = [...new Set(withoutData.map(({ result }) => noDataCode(result).code))].sort().map(noDataCode);
  return codes.flatMap(({ code, meaning, cure, kind }) => {
    if (kind !== 'transient' && kind !== 'rejected') return [];
    const names = withoutData.filter(({ result }) => noDataCode(result).code === code).map(({ name }) => `“${name}”`);
    const message = `${channel}: no data for ${listed(names)} (${code}): ${meaning}`;
    const rule = kind === 'transient' ? 'gate/time-budget' : 'provider/rejected';
    return finding({ rule, severity: 'error', message, remedy: cure, actual: code, provider: 'vidmob', channel });
  });
}
