import type { RenderContext } from '../../../src/core/render/render-context.ts';
import type { Finding, Report, ReportedCreative, Verdict } from '../../../src/core/report.ts';

/** The context of an ordinary pull request run. */
export const CONTEXT: RenderContext = {
  checkName: 'Creative Gate',
  runUrl: 'https://github.com/acme/ads/actions/runs/1234567',
  pullRequest: 7,
  filesUrl: 'https://github.com/acme/ads/blob/9d3e1b7c5a2f4068b1c7d9e0f2a3b4c5d6e7f809',
};

/** A report with everything empty, to be filled in; its counts follow from its creatives. */
export function reportOf(parts: Partial<Report> = {}): Report {
  const creatives = parts.creatives ?? [];
  const number = (verdict: Verdict) => creatives.filter((creative) => creative.verdict === verdict).length;
  return {
    schemaVersion: 1,
    conclusion: 'success',
    sandbox: false,
    run: {
      event: 'pull_request',
      headSha: '9d3e1b7c5a2f4068b1c7d9e0f2a3b4c5d6e7f809',
      baseSha: '1f0e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c',
      pullRequest: 7,
      policy: { path: '.github/creative-gate.yml', sha: '1f0e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c' },
    },
    counts: {
      total: creatives.length,
      pass: number('pass'),
      warn: number('warn'),
      fail: number('fail'),
      waived: number('waived'),
      pending: number('pending'),
      inconclusive: number('inconclusive'),
    },
    policyChange: null,
    removed: [],
    problems: [],
    warnings: [],
    usage: {
      submitted: { vidmob: 3, ias: 4, verity: 2, tags: 0 },
      reused: 0,
      requests: { vidmob: 9, ias: 9, verity: 6, github: 12 },
      elapsedMs: 2_400_000,
    },
    ...parts,
    creatives,
  };
}

/** A creative that passes, unless the parts say otherwise. */
export function creativeOf(parts: Partial<ReportedCreative> & { readonly id: string }): ReportedCreative {
  return {
    version: null,
    source: null,
    name: null,
    url: `https://cdn.example.com/${parts.id}.mp4`,
    type: 'video',
    manifest: { path: 'creatives/spring.creatives.yml', line: 4 },
    verdict: 'pass',
    assessments: {},
    findings: [],
    fixPlans: [],
    optedOut: [],
    ...parts,
  };
}

/** An error with nothing to compare, unless the parts say otherwise. */
export function findingOf(parts: Partial<Finding> & { readonly rule: string }): Finding {
  return {
    severity: 'error',
    message: 'Something is not as it should be.',
    remedy: null,
    actual: null,
    limit: null,
    origin: null,
    provider: null,
    channel: null,
    waivedBy: null,
    ...parts,
  };
}

const ANSWERED_AT = '2026-11-03T10:42:00Z';

type Scores = Readonly<Record<string, { readonly score: number | null; readonly adherence: number | null }>>;
type Guidelines = readonly (readonly [name: string, channel: string, result: string, weight: number | null])[];

/** Vidmob's answer with plausible counts. */
export function vidmobAnswer(
  scores: Scores,
  guidelines: Guidelines = [],
  tags: { category: string; label: string }[] = [],
) {
  const channels = Object.entries(scores).map(([channel, { score, adherence }]) => {
    const counts = { passCount: 26, failCount: 9, applicableCount: 42, notApplicableCount: 2, notAvailableCount: 7 };
    return [channel, { score, adherencePercent: adherence, ...counts }] as const;
  });
  return {
    status: 'scored' as const,
    ticket: '8576725c-03d1-4a7b-9a52-0d6f3c1b7e11',
    reused: false,
    answeredAt: ANSWERED_AT,
    warnings: [],
    channels: Object.fromEntries(channels),
    guidelines: guidelines.map(([name, channel, result, weight]) => ({ name, rule: null, channel, result, weight })),
    tags,
  };
}

const SAFE_GARM = [
  'adult',
  'arms',
  'crime',
  'death',
  'debated',
  'drugs',
  'hate',
  'obscene',
  'piracy',
  'spam',
  'terror',
];

/** IAS's answer: everything safe but what is given. */
export function iasAnswer(levels: Readonly<Record<string, 'low' | 'medium' | 'high' | 'floor' | null>> = {}) {
  return {
    status: 'scored' as const,
    ticket: 'b5440f1e-77a4-4d53-8a5b-2f6f0c8e9d10',
    reused: false,
    answeredAt: ANSWERED_AT,
    warnings: [],
    garm: { ...Object.fromEntries(SAFE_GARM.map((category) => [category, 'safe' as const])), ...levels },
  };
}

/** Verity's answer. */
export function verityAnswer(
  threats: { id: string; category: string | null; risk: 'low' | 'medium' | 'high' | null }[] | null = [],
  safe: boolean | null = true,
) {
  return {
    status: 'scored' as const,
    ticket: '3abddc97-5b1d-4c1e-9a39-4d6c2f2a1b07',
    reused: false,
    answeredAt: ANSWERED_AT,
    warnings: [],
    safe,
    threats,
    processedAt: ANSWERED_AT,
    expiresAt: '2027-10-29T10:42:00Z',
    languageCode: 'en',
    iab: null,
    keywords: [],
    sentiments: [],
  };
}

/** No answer. */
export function noAnswer(
  status: 'pending' | 'rejected' | 'unavailable' | 'not-applicable',
  reason: string,
  remedy: string | null = null,
) {
  const ticket = status === 'pending' ? '51c0a1de-2f4b-4f0f-8d1c-aa0b7c6d5e4f' : null;
  return { status, ticket, reason, remedy };
}
