import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Assessments } from '../../../../src/core/assessment.ts';
import { CREATIVE_TYPES, type Creative } from '../../../../src/core/creative.ts';
import { comparePolicies } from '../../../../src/core/policy/compare/compare-policies.ts';
import type { Policy } from '../../../../src/core/policy/policy.ts';
import type { Conclusion, Verdict } from '../../../../src/core/report.ts';
import { type Baselines, baselineKey } from '../../../../src/core/verdict/baseline.ts';
import { conclude, worstConclusion } from '../../../../src/core/verdict/conclude.ts';
import { type CreativeEvaluation, evaluateCreative } from '../../../../src/core/verdict/evaluate.ts';
import { GARM_LEVELS } from '../../../../src/providers/ias/ias-answer.ts';
import { PROVIDERS } from '../../../../src/providers/modules.ts';
import { VERITY_RISKS } from '../../../../src/providers/verity/verity-answer.ts';
import { creative, ias, KNOWN, row, scores, unansweredBy, verity, vidmob } from '../../verdict/fixtures.ts';
import { ALL, policy } from '../fixtures.ts';
import { anyNarrowPair, anyPair, BRANDS, CHANNELS, GUIDELINES, MARKETS, PATHS } from './arbitrary-policy.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const share = fc.constantFrom(0.4, 0.55, 0.65, 0.75, 0.9, 1, 1, 1);

const anyCreative: fc.Arbitrary<Creative> = fc
  .record({
    id: fc.constantFrom('spring', 'autumn'),
    version: fc.constantFrom(undefined, '1'),
    type: fc.constantFrom(...CREATIVE_TYPES),
    channels: fc.subarray([...CHANNELS]),
    brands: fc.subarray([...BRANDS, 'other']),
    markets: fc.subarray([...MARKETS, 'FR']),
    providers: maybe(fc.subarray([...PROVIDERS], { minLength: 1 })),
    path: fc.constantFrom(...PATHS),
  })
  .map(({ path, ...given }) => creative({ ...given, location: { path, line: 3, column: 5 } }));

const anyScores = fc
  .record({ score: share, adherencePercent: share, notAvailableCount: fc.constantFrom(0, 0, 0, 4, 10, 20) })
  .map((given) => scores({ ...given, applicableCount: 20 }));
const anyRows = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...GUIDELINES),
    channel: fc.constantFrom(...CHANNELS),
    result: fc.constantFrom('PASS', 'PASS', 'PASS', 'PASS', 'FAIL', 'NOT_APPLICABLE'),
  }),
  { selector: ({ name, channel }) => `${name} ${channel}`, minLength: 2 },
);
const level = fc.constantFrom(...GARM_LEVELS, 'safe', 'safe', 'safe', 'safe');
const noAnswer = fc
  .constantFrom('pending', 'rejected', 'unavailable')
  .map((status) => unansweredBy(status as 'pending'));
const mostly = <T>(answer: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: answer }, { weight: 1, arbitrary: noAnswer });

const anyAnswers: fc.Arbitrary<Assessments> = fc.record({
  vidmob: mostly(
    fc
      .record({ META: anyScores, TIKTOK: anyScores, rows: anyRows })
      .map(({ rows, ...channels }) =>
        vidmob({ channels, guidelines: rows.map(({ name, result, channel }) => row(name, result, { channel })) }),
      ),
  ),
  ias: mostly(
    fc
      .record({
        drugs: level,
        hate: level,
        spam: fc.constantFrom('safe', 'safe', 'safe', 'high', null),
      })
      .map((garm) => ias(garm)),
  ),
  verity: mostly(
    fc
      .uniqueArray(
        fc.record({
          id: fc.constantFrom('GGT1', 'GGT6'),
          category: fc.constant(null),
          risk: fc.constantFrom(...VERITY_RISKS),
        }),
        {
          selector: ({ id }) => id,
        },
      )
      .map((threats) => verity({ threats })),
  ),
});

const recordedAt = '2026-11-01T00:00:00Z';
const anyBaselines: fc.Arbitrary<Baselines> = fc
  .record({ META: share, TIKTOK: share })
  .map(
    ({ META, TIKTOK }) =>
      new Map([
        [
          baselineKey({ source: undefined, id: 'spring' }),
          { META: { score: META, recordedAt }, TIKTOK: { score: TIKTOK, recordedAt } },
        ],
      ]),
  );

const anyCase = fc.record({
  texts: anyPair,
  credentials: fc.constantFrom(ALL, { ...ALL, verity: false }),
  creatives: fc.array(fc.tuple(anyCreative, anyAnswers), { minLength: 1, maxLength: 3 }),
  baselines: anyBaselines,
});
type Case = typeof anyCase extends fc.Arbitrary<infer Value> ? Value : never;

interface Judgement {
  readonly creatives: readonly CreativeEvaluation[];
  readonly conclusion: Conclusion;
}

/** The same answers under one policy: only providers that the base asks can have answered. */
function judge(by: Policy, asked: Policy, { creatives, baselines }: Case): Judgement {
  const judged = creatives.map(([one, answers]) => {
    const heard = PROVIDERS.filter((name) => asked.participation[name].used);
    const assessments = Object.fromEntries(heard.map((name) => [name, answers[name]]));
    return evaluateCreative({ creative: one, assessments, policy: by, ...KNOWN, baselines });
  });
  const evidence = { problems: [], outcomes: by.outcomes, canPend: true, sandbox: false };
  return { creatives: judged, conclusion: conclude({ creatives: judged, ...evidence }) };
}

const PASSING: readonly Verdict[] = ['pass', 'warn', 'waived'];

/** What a provider's answer was found to be, apart from what is waived; errors count as warnings too. */
function held({ findings }: CreativeEvaluation): ReadonlySet<string> {
  const counted = findings.filter(
    ({ provider, waivedBy, severity }) => provider !== null && waivedBy === null && severity !== 'notice',
  );
  return new Set(
    counted.flatMap(({ rule, provider, channel, severity }) =>
      (severity === 'error' ? ['error', 'warning'] : [severity]).map((how) => `${how} ${rule} ${provider} ${channel}`),
    ),
  );
}

/** What people can see of a judgement, apart from places in the policy file. */
const shown = ({ creatives, conclusion }: Judgement) => ({
  conclusion,
  creatives: creatives.map(({ verdict, optedOut, findings }) => ({
    verdict,
    optedOut,
    findings: [
      ...new Set(
        findings.map(({ rule, severity, actual, limit, channel, provider, waivedBy }) =>
          JSON.stringify([rule, severity, actual, limit, channel, provider, waivedBy !== null]),
        ),
      ),
    ].sort(),
  })),
});

const compared = ({ texts: [from, to], credentials }: Case) => {
  const [base, proposed] = [policy(from, {}, credentials), policy(to, {}, credentials)];
  return { base, proposed, changes: comparePolicies(base, proposed) };
};

/** Every error and warning of the base stands under the proposal too, and nothing ends better. */
function expectNothingLetThrough(before: Judgement, after: Judgement): void {
  for (const [index, one] of before.creatives.entries()) {
    const other = after.creatives[index] as CreativeEvaluation;
    if (!PASSING.includes(one.verdict)) expect(PASSING).not.toContain(other.verdict);
    if (one.verdict === 'fail') expect(other.verdict).toBe('fail');
    const still = held(other);
    expect([...held(one)].filter((each) => !still.has(each))).toEqual([]);
  }
  expect(worstConclusion([before.conclusion, after.conclusion])).toBe(after.conclusion);
}

function expectAgreement(given: Case): void {
  const { base, proposed, changes } = compared(given);
  if (changes.some(({ effect }) => effect === 'looser')) return;
  const [before, after] = [judge(base, base, given), judge(proposed, base, given)];
  expectNothingLetThrough(before, after);
  if (changes.every(({ effect }) => effect === 'neutral')) expect(shown(after)).toEqual(shown(before));
}

/** One creative for every set of conditions that may apply, with each score that tells limits apart. */
const EVERY_CREATIVE = ['video', 'image'].flatMap((type) =>
  [[], ['whisky']].flatMap((brands) =>
    [[], ['DE']].flatMap((markets) =>
      [0.4, 0.55, 0.65, 0.75].map((score) => {
        const one = creative({ type: type as 'video', brands, markets, channels: [...CHANNELS] });
        const channels = Object.fromEntries(CHANNELS.map((channel) => [channel, scores({ score })]));
        const guidelines = CHANNELS.flatMap((channel) =>
          GUIDELINES.map((name) => row(name, score === 0.75 ? 'FAIL' : 'PASS', { channel })),
        );
        return [one, { vidmob: vidmob({ channels, guidelines }), ias: ias(), verity: verity() }] as const;
      }),
    ),
  ),
);

describe('for any two policies, creatives and answers', () => {
  test('what is called tighter lets nothing through, and what is called neutral changes nothing', () => {
    fc.assert(fc.property(anyCase, expectAgreement), { numRuns: Number(process.env['RUNS'] ?? 300) });
  });

  test('also where overrides stand in the way of each other', () => {
    fc.assert(
      fc.property(anyNarrowPair, (texts) => {
        expectAgreement({
          texts,
          credentials: ALL,
          creatives: EVERY_CREATIVE.map(([a, b]) => [a, b]),
          baselines: new Map(),
        });
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });

  test('a policy compared with itself has no changes', () => {
    fc.assert(
      fc.property(anyPair, ([text]) => {
        expect(comparePolicies(policy(text), policy(text))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
