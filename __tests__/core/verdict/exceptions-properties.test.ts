import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Assessments } from '../../../src/core/assessment.ts';
import type { Creative } from '../../../src/core/creative.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { VERDICTS, type Verdict } from '../../../src/core/report.ts';
import { baselineKey } from '../../../src/core/verdict/baseline.ts';
import { evaluateCreative } from '../../../src/core/verdict/evaluate.ts';
import { GARM_CATEGORIES, GARM_LEVELS } from '../../../src/providers/ias/ias-answer.ts';
import { VERITY_RISKS } from '../../../src/providers/verity/verity-answer.ts';
import { policy } from '../policy/fixtures.ts';
import { creative, ias, KNOWN, scores, unansweredBy, verity, vidmob } from './fixtures.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const id = fc.constantFrom('a', 'b', 'a@1');
const named = fc.record({ id, version: fc.constantFrom(undefined, '1', '2') }).map((given) => creative(given));

const anyWaiver = fc.record({
  creative: fc.constantFrom('a', 'b', 'a@1', 'a@1@2', 'b@2'),
  rule: fc.constantFrom('ias/*', 'ias/hate', 'vidmob/*', 'vidmob/min-score', 'verity/GGT?', 'vidmob/max-score-drop'),
  expires: fc.constantFrom('2026-11-21', '2026-11-22', '2026-11-30', '2027-01-31'),
});
const anyWaivers = fc.array(anyWaiver, { maxLength: 6 });
type Setting = typeof anyWaiver extends fc.Arbitrary<infer Value> ? Value : never;

const level = fc.oneof({ arbitrary: fc.constant('safe' as const), weight: 6 }, fc.constantFrom(...GARM_LEVELS));
const anyAnswers: fc.Arbitrary<Assessments> = fc.record({
  vidmob: fc.oneof(
    share.map((score) => vidmob({ channels: { META: scores({ score }) } })),
    fc.constant(unansweredBy('rejected')),
  ),
  ias: fc.oneof(
    fc
      .array(level, { minLength: 11, maxLength: 11 })
      .map((levels) => ias(Object.fromEntries(GARM_CATEGORIES.map((name, index) => [name, levels[index] ?? 'safe'])))),
    fc.constant(unansweredBy('pending')),
  ),
  verity: fc
    .option(fc.constantFrom(...VERITY_RISKS))
    .map((risk) => verity({ threats: risk === null ? [] : [{ id: 'GGT6', category: null, risk }] })),
});

const under = (waivers: readonly Setting[], more = ''): Policy =>
  policy(`waivers: ${JSON.stringify(waivers.map((one) => ({ ...one, reason: 'r', approvedBy: 'me' })))}\n${more}`);
const verdictOf = (of: Creative, assessments: Assessments, by: Policy, at = KNOWN.at): Verdict =>
  evaluateCreative({ creative: of, assessments, policy: by, ...KNOWN, at }).verdict;
const badness = (verdict: Verdict) => VERDICTS.indexOf(verdict);

describe('whatever is waived', () => {
  test('removing a waiver never makes a verdict better', () => {
    fc.assert(
      fc.property(named, anyAnswers, anyWaivers, fc.nat(), (of, answers, waivers, place) => {
        const fewer = waivers.filter((_, index) => index !== place % Math.max(1, waivers.length));
        const before = verdictOf(of, answers, under(waivers));
        expect(badness(verdictOf(of, answers, under(fewer)))).toBeGreaterThanOrEqual(badness(before));
      }),
      { numRuns: 300 },
    );
  });

  test('a waiver of another creative changes nothing', () => {
    fc.assert(
      fc.property(named, anyAnswers, anyWaivers, anyWaiver, (of, answers, waivers, more) => {
        const isOwn = more.creative === of.id || more.creative === `${of.id}@${of.version}`;
        fc.pre(!isOwn);
        const judge = (all: readonly Setting[]) =>
          evaluateCreative({ creative: of, assessments: answers, policy: under(all), ...KNOWN });
        const shown = ({ verdict, findings }: ReturnType<typeof judge>) => ({
          verdict,
          findings: findings.map(({ rule, message, waivedBy }) => ({ rule, message, waivedBy })),
        });
        expect(shown(judge([...waivers, more]))).toEqual(shown(judge(waivers)));
      }),
      { numRuns: 300 },
    );
  });

  test('nothing is taken out of sight, and a missing answer stays missing', () => {
    fc.assert(
      fc.property(named, anyAnswers, anyWaivers, (of, answers, waivers) => {
        const judge = (by: Policy) => evaluateCreative({ creative: of, assessments: answers, policy: by, ...KNOWN });
        const [bare, waived] = [judge(under([])), judge(under(waivers))];
        const rules = ({ findings }: typeof bare) => findings.map(({ rule, severity }) => [rule, severity]);
        expect(rules(waived)).toEqual(rules(bare));
        for (const { rule, waivedBy } of waived.findings) {
          if (/^(provider|gate)\//.test(rule)) expect(waivedBy).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('it counts again from the first moment after the last day, UTC', () => {
    const by = under([{ creative: 'a', rule: 'ias/hate', expires: '2027-01-31' }]);
    const answers = { vidmob: vidmob(), ias: ias({ hate: 'floor' }), verity: verity() };
    const at = (moment: string) => verdictOf(creative({ id: 'a' }), answers, by, Date.parse(moment));
    expect(at('2027-01-31T23:59:59.999Z')).toBe('waived');
    expect(at('2027-02-01T00:00:00.000Z')).toBe('fail');
  });
});

describe('however far a score falls', () => {
  const judge = (limit: number, before: number, now: number) => {
    const of = creative();
    const baselines = new Map([[baselineKey(of), { META: { score: before, recordedAt: '2026-11-20T08:00:00.000Z' } }]]);
    const assessments = {
      vidmob: vidmob({ channels: { META: scores({ score: now }) } }),
      ias: ias(),
      verity: verity(),
    };
    const by = policy(`vidmob: {maxScoreDrop: ${limit.toFixed(12)}}`);
    return evaluateCreative({ creative: of, assessments, policy: by, ...KNOWN, baselines }).verdict;
  };

  test('a stricter limit never passes what a looser one fails', () => {
    fc.assert(
      fc.property(share, share, share, share, (one, other, before, now) => {
        const [strict, loose] = [Math.min(one, other), Math.max(one, other)];
        expect(badness(judge(strict, before, now))).toBeGreaterThanOrEqual(badness(judge(loose, before, now)));
      }),
    );
  });

  test('a score that did not fall never fails by it', () => {
    fc.assert(
      fc.property(share, share, share, (limit, one, other) => {
        const [before, now] = [Math.min(one, other), Math.max(one, other)];
        expect(judge(limit, before, Math.max(now, 0.7))).toBe('pass');
      }),
    );
  });
});
