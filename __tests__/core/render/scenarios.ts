import type { Report } from '../../../src/core/report.ts';
import { creativeOf, findingOf, iasAnswer, noAnswer, reportOf, verityAnswer, vidmobAnswer } from './reports.ts';

const GOOD = { META: { score: 0.83, adherence: 0.74 }, TIKTOK: { score: 0.79, adherence: 0.71 } };
const POLICY = '.github/creative-gate.yml';

const lowScore = creativeOf({
  id: 'spring-15s-vertical',
  version: '1.0',
  name: 'Spring Campaign, 15s vertical',
  url: 'https://cdn.example.com/spring-15s.mp4?…',
  manifest: { path: 'creatives/spring.creatives.yml', line: 6 },
  verdict: 'fail',
  assessments: {
    vidmob: vidmobAnswer(
      { META: { score: 0.62, adherence: 0.55 }, TIKTOK: { score: 0.74, adherence: 0.66 } },
      [
        ['Logo in first 3 seconds', 'META', 'FAIL', 3],
        ['Logo in first 3 seconds', 'TIKTOK', 'FAIL', 1],
        ['Captions on all speech', 'META', 'FAIL', 2],
        ['Vertical format', 'META', 'PASS', 2],
        ['Human presence early', 'META', 'NO_DATA_MEDIA_NOT_TAGGED', 1],
        ['Product in use', 'META', 'NO_DATA_MEDIA_NOT_TAGGED', 1],
      ],
      [
        { category: 'brand', label: 'logo visible' },
        { category: 'brand', label: 'product packaging' },
        { category: 'client', label: 'lifestyle' },
      ],
    ),
    ias: iasAnswer({ drugs: 'low' }),
    verity: verityAnswer(),
  },
  findings: [
    findingOf({
      rule: 'vidmob/min-score',
      message: 'META score 0.62 is 0.08 below the minimum 0.70',
      remedy:
        'Fix the failed guidelines, first “Logo in first 3 seconds” (weight 3) and “Captions on all speech” (weight 2).',
      actual: 0.62,
      limit: 0.7,
      origin: `${POLICY}:9`,
      provider: 'vidmob',
      channel: 'META',
    }),
    findingOf({
      rule: 'vidmob/min-adherence',
      message: 'META adherence 0.55 is 0.05 below the minimum 0.60',
      remedy:
        'Fix the failed guidelines, first “Logo in first 3 seconds” (weight 3) and “Captions on all speech” (weight 2).',
      actual: 0.55,
      limit: 0.6,
      origin: 'input min-adherence',
      provider: 'vidmob',
      channel: 'META',
    }),
    findingOf({
      rule: 'vidmob/max-unavailable',
      severity: 'warning',
      message: 'META: 17 of 42 applicable guidelines have no data; the share 0.40 is 0.15 above the warning level 0.25',
      remedy: 'NO_DATA_MEDIA_NOT_TAGGED (17): Set vidmob-tags to auto, so that it is tagged and scored again.',
      actual: 0.4,
      limit: 0.25,
      origin: 'default',
      provider: 'vidmob',
      channel: 'META',
    }),
  ],
  fixPlans: [
    {
      channel: 'META',
      rule: 'vidmob/min-score',
      guidelines: [
        { name: 'Logo in first 3 seconds', weight: 3 },
        { name: 'Captions on all speech', weight: 2 },
      ],
      from: 0.62,
      to: 0.74,
    },
  ],
});

const unsafeAudio = creativeOf({
  id: 'radio-spot-late-night',
  name: 'Late night radio spot',
  url: 'https://cdn.example.com/late-night.mp3',
  type: 'audio',
  manifest: { path: 'creatives/audio.creatives.yml', line: 3 },
  verdict: 'fail',
  assessments: {
    vidmob: noAnswer('not-applicable', 'Vidmob scores video and image.'),
    ias: iasAnswer({ hate: 'floor', obscene: 'medium' }),
  },
  findings: [
    findingOf({
      rule: 'ias/hate',
      message: 'IAS rates hate floor (hate speech and acts of aggression); the policy fails high and worse',
      remedy: 'Change what shows hate speech and acts of aggression, or have the level reviewed by IAS.',
      actual: 'floor',
      limit: 'below high',
      origin: `${POLICY}:14`,
      provider: 'ias',
    }),
    findingOf({
      rule: 'ias/obscene',
      severity: 'warning',
      message: 'IAS rates obscene medium (obscenity and profanity); the policy warns of medium and worse',
      actual: 'medium',
      limit: 'below medium',
      origin: 'default',
      provider: 'ias',
    }),
  ],
});

const threatening = creativeOf({
  id: 'summer-teaser',
  name: 'Summer teaser',
  manifest: { path: 'creatives/summer.creatives.yml', line: 12 },
  verdict: 'fail',
  assessments: {
    vidmob: { ...vidmobAnswer(GOOD), reused: true },
    ias: iasAnswer(),
    verity: verityAnswer(
      [
        { id: 'GGT9', category: 'Medical', risk: 'low' },
        { id: 'GGT1', category: 'Violence and gore', risk: 'high' },
      ],
      false,
    ),
  },
  findings: [
    findingOf({
      rule: 'verity/GGT1',
      message: 'Verity rates GGT1 (Violence and gore) high; the policy fails high',
      remedy: 'Change what shows Violence and gore, or have the classification reviewed by GumGum.',
      actual: 'high',
      limit: 'below high',
      origin: 'input verity-fail-on',
      provider: 'verity',
    }),
  ],
});

const unreachable = creativeOf({
  id: 'summer-banner-300x250',
  name: 'Summer banner 300×250',
  url: 'https://cdn.example.com/banner.png',
  type: 'image',
  manifest: { path: 'creatives/summer.creatives.yml', line: 20 },
  verdict: 'inconclusive',
  assessments: {
    vidmob: noAnswer(
      'rejected',
      'Vidmob could not download the asset (NO_DATA_MEDIA_DOWNLOAD_FAILURE).',
      'Make the URL a direct public download: no login, no redirect, not expired.',
    ),
    ias: iasAnswer(),
  },
  findings: [
    findingOf({
      rule: 'provider/rejected',
      message: 'Vidmob refused the asset: it could not be downloaded (NO_DATA_MEDIA_DOWNLOAD_FAILURE)',
      remedy: 'Make the URL a direct public download: no login, no redirect, not expired.',
      provider: 'vidmob',
    }),
  ],
  optedOut: ['verity'],
});

const waiting = creativeOf({
  id: 'summer-long-cut',
  manifest: { path: 'creatives/summer.creatives.yml', line: 28 },
  verdict: 'pending',
  assessments: {
    vidmob: noAnswer('pending', 'Vidmob still scores it (PROCESSING) after 1h 15m.', 'Run the check again later.'),
    ias: iasAnswer(),
    verity: verityAnswer(),
  },
  findings: [
    findingOf({
      rule: 'gate/time-budget',
      message: 'Vidmob had not answered when the time was up: the asset is being scored (PROCESSING)',
      remedy: 'Run the check again later; nothing is submitted twice.',
      provider: 'vidmob',
    }),
  ],
});

const accepted = creativeOf({
  id: 'whisky-hero',
  version: '2',
  name: 'Whisky hero film',
  manifest: { path: 'creatives/whisky.creatives.yml', line: 5 },
  verdict: 'waived',
  assessments: { vidmob: vidmobAnswer(GOOD), ias: iasAnswer({ drugs: 'high' }), verity: verityAnswer() },
  findings: [
    findingOf({
      rule: 'ias/drugs',
      message:
        'IAS rates drugs high (illegal drugs, tobacco, e-cigarettes, vaping, alcohol); the policy fails high and worse',
      actual: 'high',
      limit: 'below high',
      origin: `${POLICY}:14`,
      provider: 'ias',
      waivedBy: 'brand-safety@acme.example, until 2027-01-31: Alcohol brand, age-gated placement',
    }),
  ],
});

const borderline = creativeOf({
  id: 'spring-carousel-1',
  name: 'Spring carousel, card 1',
  url: 'https://cdn.example.com/carousel-1.jpg',
  type: 'image',
  manifest: { path: 'creatives/spring.creatives.yml', line: 15 },
  verdict: 'warn',
  assessments: { vidmob: vidmobAnswer({ META: { score: 0.72, adherence: 0.7 } }), ias: iasAnswer() },
  findings: [
    findingOf({
      rule: 'vidmob/min-score',
      severity: 'warning',
      message: 'META score 0.72 is 0.08 below the warning level 0.80',
      remedy:
        'Fix the failed guidelines, first “Logo in first 3 seconds” (weight 3) and “Captions on all speech” (weight 2).',
      actual: 0.72,
      limit: 0.8,
      origin: `${POLICY}:9`,
      provider: 'vidmob',
      channel: 'META',
    }),
  ],
});

const passing = ['spring-6s-bumper', 'spring-30s-landscape', 'spring-square'].map((id, index) =>
  creativeOf({
    id,
    name: ['Spring bumper, 6s', 'Spring, 30s landscape', null][index] ?? null,
    manifest: { path: 'creatives/spring.creatives.yml', line: 24 + 9 * index },
    assessments: { vidmob: vidmobAnswer(GOOD), ias: iasAnswer({ debated: 'low' }), verity: verityAnswer() },
  }),
);

const problems: Report['problems'] = [
  {
    rule: 'manifest/invalid',
    path: 'creatives/autumn.creatives.yml',
    line: 8,
    column: 5,
    message: 'Unknown key `chanels`; did you mean `channels`?',
  },
  {
    rule: 'gate/configuration',
    path: null,
    line: null,
    column: null,
    message: 'The input `ias-client-secret` is missing although `ias-client-id` is set; give both or neither.',
  },
];

/** Realistic reports, by the name of their golden files. */
export const SCENARIOS: Readonly<Record<string, Report>> = {
  'all-pass': reportOf({ creatives: passing }),
  mixed: reportOf({
    conclusion: 'failure',
    creatives: [...passing, borderline, accepted, waiting, unreachable, threatening, unsafeAudio, lowScore],
    problems: problems.slice(0, 1),
    warnings: [
      {
        path: 'creatives/spring.creatives.yml',
        line: 6,
        column: 10,
        message: 'The link expires at 2026-11-03T11:00:00Z, before the providers can be expected to have read it.',
      },
      { path: null, line: null, column: null, message: 'No workspace is given: organization-global guidelines only.' },
    ],
    removed: [
      {
        id: 'winter-teaser',
        version: '1',
        source: null,
        manifest: { path: 'creatives/winter.creatives.yml', line: 3 },
      },
    ],
  }),
  'only-problems': reportOf({ conclusion: 'failure', problems }),
  'no-changes': reportOf({
    usage: {
      submitted: { vidmob: 0, ias: 0, verity: 0, tags: 0 },
      reused: 0,
      requests: { vidmob: 0, ias: 0, verity: 0, github: 6 },
      elapsedMs: 1_800,
    },
  }),
  'only-removals': reportOf({
    removed: ['a', 'b'].map((id, index) => ({
      id: `winter-${id}`,
      version: null,
      source: null,
      manifest: { path: 'creatives/winter.creatives.yml', line: 3 + index },
    })),
  }),
  sandbox: reportOf({ conclusion: 'neutral', sandbox: true, creatives: [...passing.slice(0, 1), borderline] }),
};
