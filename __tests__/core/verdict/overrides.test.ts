import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Creative } from '../../../src/core/creative.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { type Finding, SEVERITIES, VERDICTS } from '../../../src/core/report.ts';
import { evaluateCreative } from '../../../src/core/verdict/evaluate.ts';
import { hintsWanted } from '../../../src/core/verdict/hints.ts';
import { GARM_LEVELS } from '../../../src/providers/ias/ias-answer.ts';
import { VERITY_RISKS } from '../../../src/providers/verity/verity-answer.ts';
import { POLICY_PATH, policy } from '../policy/fixtures.ts';
import { creative, ias, KNOWN, row, scores, verity, vidmob } from './fixtures.ts';

const BRANDS = ['a', 'b', 'c'];
const MARKETS = ['DE', 'AT', 'CH'];
const CHANNELS = ['META', 'TIKTOK', 'X'];
const ALL = { brands: BRANDS, markets: MARKETS, channels: CHANNELS };

const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const someOf = (levels: readonly string[]) => fc.subarray([...levels], { maxLength: 1 });

const vidmobLimits = {
  minScore: maybe(share),
  minAdherence: maybe(share.map((fail) => ({ fail }))),
  maxUnavailable: maybe(share.map((warn) => ({ warn }))),
  requiredGuidelines: maybe(fc.subarray(['Logo', 'Captions'])),
};
const levelLimits = (levels: readonly string[]) => ({ failOn: maybe(someOf(levels)), warnOn: maybe(someOf(levels)) });
const limits = {
  vidmob: maybe(
    fc.record({
      ...vidmobLimits,
      channels: maybe(fc.record({ META: fc.record(vidmobLimits), X: fc.record(vidmobLimits) })),
    }),
  ),
  ias: maybe(
    fc.record({
      ...levelLimits(GARM_LEVELS.slice(1)),
      categories: maybe(fc.record({ drugs: fc.record(levelLimits(GARM_LEVELS.slice(1))) })),
    }),
  ),
  verity: maybe(
    fc.record({
      ...levelLimits(VERITY_RISKS),
      threats: maybe(fc.record({ GGT6: fc.record(levelLimits(VERITY_RISKS)) })),
    }),
  ),
};
const anyWhen = fc
  .record({ brands: maybe(some(BRANDS)), markets: maybe(some(MARKETS)), channels: maybe(some(CHANNELS)) })
  .map((when) => ({ ...when, types: ['video'] }));
const anyOverrides = fc.array(fc.record({ when: anyWhen, ...limits }), { maxLength: 5 });
const anyPolicy = fc.record({ ...limits, overrides: anyOverrides });
type AnyPolicy = typeof anyPolicy extends fc.Arbitrary<infer Value> ? Value : never;

/** Values as a person may list them: in any order. */
const listed = (all: readonly string[], minLength = 0) =>
  fc.subarray([...all], { minLength }).chain((values) => fc.shuffledSubarray(values, { minLength: values.length }));
const anyCreative = (minLength = 0) =>
  fc
    .record({ brands: listed(BRANDS, minLength), markets: listed(MARKETS, minLength), channels: listed(CHANNELS, 1) })
    .map((given) => creative({ ...given, channels: given.channels.toSorted() }));

const anyAnswers = fc
  .record({
    shares: fc.array(fc.tuple(share, share, fc.integer({ min: 0, max: 20 })), { minLength: 3, maxLength: 3 }),
    failed: fc.subarray(['Logo', 'Captions']),
    drugs: fc.constantFrom(...GARM_LEVELS),
    hate: fc.constantFrom(...GARM_LEVELS),
    risk: fc.constantFrom(...VERITY_RISKS),
  })
  .map(({ shares, failed, drugs, hate, risk }) => ({
    vidmob: vidmob({
      channels: Object.fromEntries(
        shares.map(([score, adherencePercent, notAvailableCount], index) => {
          return [CHANNELS[index] ?? '', scores({ score, adherencePercent, notAvailableCount })];
        }),
      ),
      guidelines: CHANNELS.flatMap((channel) =>
        ['Logo', 'Captions'].map((name) => row(name, failed.includes(name) ? 'FAIL' : 'PASS', { channel })),
      ),
    }),
    ias: ias({ drugs, hate }),
    verity: verity({ threats: ['GGT1', 'GGT6'].map((id) => ({ id, category: null, risk })) }),
  }));
type Answers = typeof anyAnswers extends fc.Arbitrary<infer Value> ? Value : never;

const made = new WeakMap<AnyPolicy, Policy>();
function inForce(given: AnyPolicy): Policy {
  const known = made.get(given) ?? policy(JSON.stringify(given));
  made.set(given, known);
  return known;
}
const judge = (of: Creative, assessments: Answers, by: AnyPolicy) =>
  evaluateCreative({ creative: of, assessments, policy: inForce(by), ...KNOWN });
const badness = (...given: Parameters<typeof judge>) => VERDICTS.indexOf(judge(...given).verdict);

/** What a finding is about; of guidelines there are several under one rule. */
const about = ({ rule, channel, message }: Finding) =>
  JSON.stringify([rule, channel, rule === 'vidmob/required-guideline' ? message : null]);

/** How strict a limit is, as a number; of limits of one rule only. */
function strictness({ rule, limit }: Finding): number {
  if (typeof limit === 'number') return rule === 'vidmob/max-unavailable' ? -limit : limit;
  const levels: readonly string[] = rule.startsWith('ias/') ? GARM_LEVELS : VERITY_RISKS;
  return -levels.indexOf(String(limit).replace('below ', ''));
}

/** The worst finding of each kind: severity first, then the strictest limit. */
function worst(findings: readonly Finding[]) {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const known = found.get(about(finding));
    const isWorse =
      known === undefined ||
      SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(known.severity) ||
      (finding.severity === known.severity && strictness(finding) > strictness(known));
    if (isWorse) found.set(about(finding), finding);
  }
  return [...found]
    .map(([key, { severity, limit, actual }]) => ({ key, severity, limit, actual }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

describe('a creative with several brands, markets and channels', () => {
  test('has the worst that each of its combinations would have alone', () => {
    fc.assert(
      fc.property(anyPolicy, anyCreative(), anyAnswers, (by, of, answers) => {
        const orNone = (values: readonly string[]) => (values.length === 0 ? [[]] : values.map((value) => [value]));
        const alone = orNone(of.brands).flatMap((brands) =>
          orNone(of.markets).flatMap((markets) =>
            orNone(of.channels).flatMap(
              (channels) => judge({ ...of, brands, markets, channels }, answers, by).findings,
            ),
          ),
        );
        expect(worst(judge(of, answers, by).findings)).toEqual(worst(alone));
      }),
      { numRuns: 300 },
    );
  });

  test('has one finding of each kind', () => {
    fc.assert(
      fc.property(anyPolicy, anyCreative(), anyAnswers, (by, of, answers) => {
        const kinds = judge(of, answers, by).findings.map(about);
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
    );
  });

  test('is judged the same in whatever order they are listed', () => {
    fc.assert(
      fc.property(anyPolicy, anyCreative(), anyAnswers, (by, of, answers) => {
        const other = { ...of, brands: of.brands.toReversed(), markets: of.markets.toReversed() };
        expect(judge(other, answers, by)).toEqual(judge(of, answers, by));
      }),
    );
  });

  test('is never judged better with one more of them', () => {
    const field = fc.constantFrom('brands' as const, 'markets' as const, 'channels' as const);
    fc.assert(
      fc.property(anyPolicy, anyCreative(1), anyAnswers, field, fc.nat(2), (by, of, answers, key, index) => {
        const more = { ...of, [key]: [...new Set([...of[key], ...ALL[key].slice(index, index + 1)])].sort() };
        expect(badness(more, answers, by)).toBeGreaterThanOrEqual(badness(of, answers, by));
      }),
      { numRuns: 300 },
    );
  });
});

describe('an override', () => {
  test('that fits no creative changes nothing but the numbers of those behind it', () => {
    const strange = fc.record({ when: anyWhen.map((when) => ({ ...when, brands: ['nobody'] })), ...limits });
    fc.assert(
      fc.property(anyPolicy, anyCreative(), anyAnswers, strange, fc.nat(5), (by, of, answers, override, at) => {
        const more = { ...by, overrides: by.overrides.toSpliced(at, 0, override) };
        const shown = (policyGiven: AnyPolicy) => {
          const { findings, ...others } = judge(of, answers, policyGiven);
          return { ...others, findings: findings.map((finding) => ({ ...finding, origin: null })) };
        };
        expect(shown(more)).toEqual(shown(by));
        const behind = { ...by, overrides: [...by.overrides, override] };
        expect(judge(of, answers, behind)).toEqual(judge(of, answers, by));
      }),
    );
  });

  test('is the origin of its limits in every finding', () => {
    const by = policy(`overrides:
  - when: {brands: [whisky], markets: [DE]}
    ias: {categories: {drugs: {failOn: [low]}}}
`);
    const of = creative({ brands: ['gin', 'Whisky'], markets: ['DE'] });
    const { verdict, findings } = evaluateCreative({
      creative: of,
      assessments: { vidmob: vidmob(), ias: ias({ drugs: 'low' }), verity: verity() },
      policy: by,
      ...KNOWN,
    });
    expect(verdict).toBe('fail');
    expect(findings).toMatchObject([
      { rule: 'ias/drugs', actual: 'low', limit: 'below low', origin: `${POLICY_PATH}:3 (overrides[0])` },
    ]);
  });

  test('on a channel applies to what Vidmob returns of it, also where the entry names no channel', () => {
    const by = policy('overrides: [{when: {channels: [META]}, vidmob: {minScore: 0.95}, ias: {failOn: [low]}}]');
    const answers = {
      vidmob: vidmob({ channels: { META: scores(), X: scores() } }),
      ias: ias({ spam: 'low' }),
      verity: verity(),
    };
    const rules = (channels: readonly string[]) =>
      evaluateCreative({ creative: creative({ channels }), assessments: answers, policy: by, ...KNOWN }).findings.map(
        ({ rule, channel }) => `${rule} ${channel}`,
      );
    expect(rules([])).toEqual(['vidmob/min-score META']);
    expect(rules(['META'])).toEqual(['vidmob/min-score META', 'ias/spam null']);
    expect(rules(['X'])).toEqual([]);
  });

  test('that requires a guideline has it looked up like any other', () => {
    const by = policy('overrides: [{when: {brands: [acme]}, vidmob: {requiredGuidelines: [Logo]}}]');
    const wanted = (brands: readonly string[]) =>
      hintsWanted([{ creative: creative({ brands }), assessments: { vidmob: vidmob() }, policy: by }]).guidelinesOf;
    expect([wanted(['acme']), wanted(['other'])]).toEqual([[null], []]);
  });
});
