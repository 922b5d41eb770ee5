import { GARM_CATEGORIES, GARM_LEVELS } from '../../core/assessment.ts';

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

/** What the whole sandbox says of a creative, chosen by markers in its id or URL. */
export interface SandboxOutcome {
  readonly vidmob: VidmobOutcome;
  /** Letters as IAS sends them, for the categories that are not safe. */
  readonly garm: Readonly<Record<string, string>>;
  readonly ias: 'scored' | 'processing' | 'failed' | 'outage';
  /** Risks as Verity sends them, by threat id. */
  readonly threats: Readonly<Record<string, string>>;
  readonly verity: 'scored' | 'processing' | 'unsupported' | 'outage';
}

/** The markers and what they do, for the documentation; `docs/sandbox.md` is held against this table. */
export const MARKERS: readonly (readonly [marker: string, meaning: string])[] = [
  ['low-score', 'Vidmob: heavy guidelines fail, score 0.40 on every channel'],
  ['sparse-data', 'Vidmob: a third of the guidelines could not be evaluated'],
  ['needs-tags', 'Vidmob: a guideline waits for Creative Tags, and passes after tagging'],
  ['missing-channel', 'Vidmob: no summary for the last requested channel'],
  ['garm-CATEGORY-LEVEL', 'IAS: that GARM category at that level, such as `garm-hate-floor`'],
  ['verity-THREAT-RISK', 'Verity: that threat at that risk, such as `verity-ggt6-high`'],
  ['still-processing', 'every provider keeps working, the answer never comes'],
  ['unsupported', 'every provider refuses the asset'],
  ['outage-PROVIDER', 'that provider answers 503 for ever, such as `outage-ias`'],
];

const GARM_MARKER = new RegExp(`garm-(${GARM_CATEGORIES.join('|')})-(${GARM_LEVELS.join('|')})`, 'g');
const VERITY_MARKER = /verity-(ggt[1-9])-(low|medium|high)/g;
const VIDMOB_MARKERS = ['low-score', 'sparse-data', 'needs-tags', 'missing-channel', 'unsupported'] as const;

/** Reads the markers in a creative's id and URL, in any case. No marker: everything passes. */
export function outcomeOf(...texts: readonly string[]): SandboxOutcome {
  const text = texts.join(' ').toLowerCase();
  const processing = text.includes('still-processing');
  const unsupported = text.includes('unsupported');
  const outage = (provider: string) => text.includes(`outage-${provider}`);
  const vidmob = VIDMOB_MARKERS.find((marker) => text.includes(marker)) ?? 'pass';
  const garm = [...text.matchAll(GARM_MARKER)].map(([, category, level]) => [category, level?.[0]?.toUpperCase()]);
  const threats = [...text.matchAll(VERITY_MARKER)].map(([, id, risk]) => [id?.toUpperCase(), risk?.toUpperCase()]);
  return {
    vidmob: outage('vidmob') ? 'outage' : processing ? 'processing' : vidmob,
    garm: Object.fromEntries(garm),
    ias: outage('ias') ? 'outage' : processing ? 'processing' : unsupported ? 'failed' : 'scored',
    threats: Object.fromEntries(threats),
    verity: outage('verity') ? 'outage' : processing ? 'processing' : unsupported ? 'unsupported' : 'scored',
  };
}
