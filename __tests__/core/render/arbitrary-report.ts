import * as fc from 'fast-check';
import { CREATIVE_TYPES } from '../../../src/core/creative.ts';
import { CONCLUSIONS, EFFECTS, type Report, report, SEVERITIES, VERDICTS } from '../../../src/core/report.ts';
import { GARM_CATEGORIES, GARM_LEVELS } from '../../../src/providers/ias/ias-answer.ts';
import { PROVIDERS } from '../../../src/providers/modules.ts';
import { VERITY_RISKS } from '../../../src/providers/verity/verity-answer.ts';
import { reportOf } from './reports.ts';

/** What an attacker would put into a name, a message or a path. */
export const HOSTILE_PIECES: readonly string[] = [
  '@octocat',
  '@acme/security',
  'mail me@evil.example',
  '#123',
  'acme/ads#7',
  'GH-42',
  'CVE-2024-1234',
  '9d3e1b7c5a2f4068b1c7d9e0f2a3b4c5d6e7f809',
  'deadbeef',
  'https://evil.example/?a=1',
  'www.evil.example',
  'ftp://evil.example',
  '[click](https://evil.example)',
  '![pixel](https://evil.example/p.png)',
  '<https://evil.example>',
  '<img src=x onerror=alert(1)>',
  '</details></summary></td></table>',
  '<!--',
  '-->',
  '<script>alert(1)</script>',
  '&#64;octocat',
  '&lt;b&gt;',
  ':tada:',
  ':100:',
  '$x^2$',
  '|',
  '\\|',
  '`',
  '``` ',
  '`@octocat`',
  '`<b>`',
  '**bold**',
  '__bold__',
  '~~gone~~',
  '- [x] task',
  '1. one',
  '# heading',
  '> quote',
  '===',
  '[^1]',
  '[ref]: https://evil.example',
  '\n\n',
  '\r\n',
  '\u2028',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b31m',
  '\u202etxt.exe\u202c',
  '\u200b',
  '\u0000',
  '::set-output name=x::y',
  '::add-mask::x',
  '##[error]x',
  '\ud800',
  '😀',
  '広告',
];

const hostile = fc.array(fc.oneof(fc.constantFrom(...HOSTILE_PIECES), fc.string({ unit: 'grapheme', maxLength: 8 })), {
  maxLength: 5,
});
const text = fc.oneof(
  { weight: 6, arbitrary: hostile.map((pieces) => pieces.join('')) },
  { weight: 3, arbitrary: hostile.map((pieces) => pieces.join(' ')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE_PIECES), fc.integer({ min: 1, max: 400 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.7, 1, -3, 1e21));
const count = maybe(fc.nat(60));
const line = fc.integer({ min: -1, max: 5000 });
const several = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 4 });

const answered = {
  status: fc.constant('scored' as const),
  ticket: text,
  reused: fc.boolean(),
  answeredAt: text,
  warnings: several(text),
};
const unanswered = fc.record({
  status: fc.constantFrom('pending' as const, 'rejected' as const, 'unavailable' as const, 'not-applicable' as const),
  ticket: maybe(text),
  reason: text,
  remedy: maybe(text),
});
const key = text.filter((name) => name !== '__proto__');
const result = fc.oneof(
  fc.constantFrom('PASS', 'FAIL', 'FAIL', 'NOT_APPLICABLE', 'NO_DATA', 'NO_DATA_MEDIA_NOT_TAGGED'),
  text,
);
const vidmob = fc.record({
  ...answered,
  channels: fc.dictionary(
    key,
    fc.record({
      score: maybe(share),
      adherencePercent: maybe(share),
      passCount: count,
      failCount: count,
      applicableCount: count,
      notApplicableCount: count,
      notAvailableCount: count,
    }),
    { maxKeys: 3 },
  ),
  guidelines: several(fc.record({ name: text, rule: maybe(text), channel: text, result, weight: maybe(fc.nat(5)) })),
  tags: several(fc.record({ category: text, label: text })),
});
const ias = fc.record({
  ...answered,
  garm: fc.dictionary(fc.oneof(fc.constantFrom(...GARM_CATEGORIES), key), maybe(fc.constantFrom(...GARM_LEVELS))),
});
const verity = fc.record({
  ...answered,
  safe: maybe(fc.boolean()),
  threats: maybe(
    several(fc.record({ id: text, category: maybe(text), risk: maybe(fc.constantFrom(...VERITY_RISKS)) })),
  ),
  processedAt: maybe(text),
  expiresAt: maybe(text),
  languageCode: maybe(text),
  iab: fc.constant(null),
  keywords: several(text),
  sentiments: fc.constant([]),
});

const limit = maybe(fc.oneof(text, share));
const finding = fc.record({
  rule: fc.oneof(fc.constantFrom('vidmob/min-score', 'ias/hate', 'provider/missing-data'), text),
  severity: fc.constantFrom(...SEVERITIES),
  message: text,
  remedy: maybe(text),
  actual: limit,
  limit,
  origin: maybe(text),
  provider: maybe(fc.constantFrom(...PROVIDERS)),
  channel: maybe(text),
  waivedBy: maybe(text),
});
const creative = fc.record(
  {
    id: text,
    version: maybe(text),
    source: maybe(text),
    name: maybe(text),
    url: text,
    type: fc.constantFrom(...CREATIVE_TYPES),
    pullRequest: fc.integer({ min: 1, max: 4 }),
    manifest: fc.record({ path: text, line }),
    verdict: fc.constantFrom(...VERDICTS),
    assessments: fc.record(
      { vidmob: fc.oneof(vidmob, unanswered), ias: fc.oneof(ias, unanswered), verity: fc.oneof(verity, unanswered) },
      { requiredKeys: [] },
    ),
    findings: fc.array(finding, { maxLength: 6 }),
    fixPlans: several(
      fc.record({
        channel: text,
        rule: text,
        guidelines: several(fc.record({ name: text, weight: maybe(fc.nat(5)) })),
        from: share,
        to: share,
      }),
    ),
    optedOut: fc.subarray([...PROVIDERS]),
  },
  {
    requiredKeys: [
      'id',
      'version',
      'source',
      'name',
      'url',
      'type',
      'manifest',
      'verdict',
      'assessments',
      'findings',
      'fixPlans',
      'optedOut',
    ],
  },
);
const note = { path: maybe(text), line: maybe(line), column: maybe(line), message: text };

const policyChange = fc.record(
  {
    changes: several(
      fc.record(
        {
          key: text,
          from: fc.oneof(text, share, fc.array(text)),
          to: fc.oneof(text, share, fc.constant(null)),
          effect: fc.constantFrom(...EFFECTS),
          text,
        },
        { requiredKeys: ['key', 'from', 'to', 'effect'] },
      ),
    ),
    conclusionUnderProposed: fc.constantFrom(...CONCLUSIONS),
    verdicts: several(
      fc.record({
        id: text,
        version: maybe(text),
        source: maybe(text),
        from: fc.constantFrom(...VERDICTS),
        to: maybe(fc.constantFrom(...VERDICTS)),
      }),
    ),
    notes: several(text),
  },
  { requiredKeys: ['changes', 'conclusionUnderProposed'] },
);

/** Any report that fits the schema, with texts as hostile as they come; counts follow from the creatives. */
export const arbitraryReport: fc.Arbitrary<Report> = fc
  .record({
    conclusion: fc.constantFrom(...CONCLUSIONS),
    sandbox: fc.boolean(),
    run: fc.record({
      event: text,
      headSha: maybe(text),
      baseSha: maybe(text),
      pullRequest: maybe(fc.nat()),
      policy: fc.record({ path: text, sha: maybe(text) }),
    }),
    creatives: fc.array(creative, { maxLength: 6 }),
    policyChange: maybe(policyChange),
    removed: several(
      fc.record({ id: text, version: maybe(text), source: maybe(text), manifest: fc.record({ path: text, line }) }),
    ),
    problems: several(fc.record({ rule: text, ...note })),
    warnings: several(
      fc.record(
        { ...note, rule: text, severity: fc.constantFrom('warning', 'notice') },
        { requiredKeys: ['path', 'line', 'column', 'message'] },
      ),
    ),
  })
  .map((parts) => reportOf(parts as Partial<Report>));

/** Proof that the arbitrary makes what the schema takes. */
export const isReport = (candidate: unknown): boolean => report.safeParse(candidate).success;
