import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Assessments } from '../../../src/core/assessment.ts';
import type { Outcome, Policy } from '../../../src/core/policy/policy.ts';
import { VERDICTS, type Verdict } from '../../../src/core/report.ts';
import type { LevelLimits } from '../../../src/core/rules/level-limit.ts';
import { conclude } from '../../../src/core/verdict/conclude.ts';
import { evaluateCreative } from '../../../src/core/verdict/evaluate.ts';
import { GARM_CATEGORIES, GARM_LEVELS } from '../../../src/providers/ias/ias-answer.ts';
import { VERITY_RISKS } from '../../../src/providers/verity/verity-answer.ts';
import { policy } from '../policy/fixtures.ts';
import { creative, ias, KNOWN, row, scores, unansweredBy, verity, vidmob } from './fixtures.ts';

const CHANNELS = ['META', 'TIKTOK', 'X'];
const CREATIVE = creative({ channels: CHANNELS });
const BASE = policy();
const EVERYTHING_WAIVED = policy(
  `waivers: [${['vidmob', 'ias', 'verity']
    .map((name) => `{creative: ${CREATIVE.id}, rule: ${name}/*, reason: r, approvedBy: me, expires: 2027-01-31}`)
    .join(', ')}]`,
).waivers;

const stated = <T>(value: T) => ({ value, origin: 'default' });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const levels = <Level extends string>(all: readonly Level[]): fc.Arbitrary<LevelLimits<Level>> => {
  const limit = fc.constantFrom<Level | null>(null, ...all).map(stated);
  return fc.record({ failOn: limit, warnOn: limit });
};

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    minScore: share,
    warnScore: fc.option(share.map(stated)),
    minAdherence: share,
    maxUnavailable: fc.option(share.map(stated)),
    garm: levels(GARM_LEVELS),
    maxScoreDrop: fc.option(share.map(stated)),
    threats: levels(VERITY_RISKS),
    waivers: fc.constantFrom([], EVERYTHING_WAIVED),
  })
  .map(({ minScore, warnScore, minAdherence, maxUnavailable, maxScoreDrop, garm, threats, waivers }) => ({
    ...BASE,
    waivers,
    vidmob: {
      ...BASE.vidmob,
      default: {
        minScore: { fail: stated(minScore), warn: warnScore },
        minAdherence: { fail: stated(minAdherence), warn: null },
        maxUnavailable: { fail: maxUnavailable, warn: stated(0.25) },
        maxScoreDrop: { fail: maxScoreDrop, warn: null },
        requiredGuidelines: [stated('Logo')],
      },
    },
    ias: { ...BASE.ias, default: garm },
    verity: { ...BASE.verity, default: threats },
  }));

const anyScores = fc
  .record({
    score: share,
    adherencePercent: share,
    passCount: fc.integer({ min: 1, max: 40 }),
    notAvailableCount: fc.integer({ min: 0, max: 40 }),
  })
  .map((given) => scores({ ...given, applicableCount: 40 }));

const anyRows = fc.array(
  fc.record({
    name: fc.constantFrom('Logo', 'Captions'),
    result: fc.constantFrom('PASS', 'FAIL', 'NOT_APPLICABLE', 'NO_DATA', 'NO_DATA_SCORING_BACKLOG'),
    channel: fc.constantFrom(...CHANNELS),
  }),
);

/** Answers in which nothing that is required is missing. */
const complete = fc
  .record({
    channels: fc.tuple(anyScores, anyScores, anyScores),
    garm: fc.array(fc.constantFrom(...GARM_LEVELS), { minLength: 11, maxLength: 11 }),
    threats: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('GGT1', 'GGT6', 'GGT77'),
        category: fc.constant(null),
        risk: fc.constantFrom(...VERITY_RISKS),
      }),
      { selector: ({ id }) => id },
    ),
  })
  .map(({ channels, garm, threats }) => ({
    vidmob: vidmob({
      channels: Object.fromEntries(CHANNELS.map((name, index) => [name, channels[index] ?? scores()])),
      guidelines: CHANNELS.map((channel) => row('Logo', 'PASS', { channel })),
    }),
    ias: ias(Object.fromEntries(GARM_CATEGORIES.map((name, index) => [name, garm[index] ?? 'safe']))),
    verity: verity({ threats }),
  }));
type Complete = typeof complete extends fc.Arbitrary<infer Value> ? Value : never;

const evaluate = (assessments: Assessments, by: Policy) =>
  evaluateCreative({ creative: CREATIVE, assessments, policy: by, ...KNOWN });
const badness = (verdict: Verdict) => VERDICTS.indexOf(verdict);

/** Ways to lose a required answer. */
const LOSSES: readonly ((answers: Complete) => Assessments)[] = [
  (answers) => ({ ...answers, vidmob: undefined }),
  (answers) => ({ ...answers, ias: unansweredBy('pending') }),
  (answers) => ({ ...answers, verity: unansweredBy('unavailable') }),
  (answers) => ({ ...answers, ias: unansweredBy('rejected') }),
  (answers) => ({ ...answers, verity: unansweredBy('not-applicable') }),
  ...[
    { score: null },
    { score: 1.5 },
    { adherencePercent: null },
    { passCount: 0, failCount: 0 },
    { passCount: null },
    { failCount: null },
  ].map((gap) => ({ vidmob: given, ...answers }: Complete): Assessments => {
    return { ...answers, vidmob: { ...given, channels: { ...given.channels, X: scores(gap) } } };
  }),
  ({ vidmob: { channels, ...given }, ...answers }) => {
    const { META: _lost, ...others } = channels;
    return { ...answers, vidmob: { ...given, channels: others } };
  },
  (answers) => ({ ...answers, vidmob: { ...answers.vidmob, guidelines: [] } }),
  (answers) => ({ ...answers, ias: { ...answers.ias, garm: { ...answers.ias.garm, hate: null } } }),
  (answers) => ({ ...answers, ias: { ...answers.ias, garm: {} } }),
  (answers) => ({ ...answers, verity: { ...answers.verity, threats: null } }),
  (answers) => ({ ...answers, verity: { ...answers.verity, threats: [{ id: 'GGT1', category: null, risk: null }] } }),
  (answers) => ({ ...answers, verity: { ...answers.verity, threats: [], safe: false } }),
];

describe('for any policy and any answers', () => {
  test('a missing answer never passes, and no outcomes make a success of it', () => {
    const outcome = fc.constantFrom<Outcome>('failure', 'pending', 'neutral').map(stated);
    const anyOutcomes = fc.record({ timeout: outcome, unavailable: outcome, rejected: outcome, missingData: outcome });
    fc.assert(
      fc.property(anyPolicy, complete, fc.constantFrom(...LOSSES), anyOutcomes, (by, answers, lose, outcomes) => {
        const judged = evaluate(lose(answers), by);
        expect(['pending', 'inconclusive', 'fail']).toContain(judged.verdict);
        const end = conclude({ creatives: [judged], problems: [], outcomes, canPend: true, sandbox: false });
        expect(end).not.toBe('success');
      }),
      { numRuns: 300 },
    );
  });

  test('a better score never makes the verdict worse', () => {
    fc.assert(
      fc.property(anyPolicy, complete, share, fc.constantFrom(...CHANNELS), (by, answers, other, channel) => {
        const before = answers.vidmob.channels[channel] ?? scores();
        const after = { ...before, score: Math.max(before.score ?? 0, other) };
        const better = { ...answers.vidmob, channels: { ...answers.vidmob.channels, [channel]: after } };
        const verdict = evaluate({ ...answers, vidmob: better }, by).verdict;
        expect(badness(verdict)).toBeLessThanOrEqual(badness(evaluate(answers, by).verdict));
      }),
    );
  });

  test('a stricter limit never passes what a looser one fails', () => {
    const stricter = <Level extends string>(
      all: readonly Level[],
      { failOn, warnOn }: LevelLimits<Level>,
      level: Level,
    ): LevelLimits<Level> => {
      const { value } = failOn;
      return { failOn: stated(value === null || all.indexOf(level) < all.indexOf(value) ? level : value), warnOn };
    };
    const changes = fc.record({
      minScore: share,
      garm: fc.constantFrom(...GARM_LEVELS),
      risk: fc.constantFrom(...VERITY_RISKS),
    });
    fc.assert(
      fc.property(anyPolicy, complete, changes, (by, answers, { minScore, garm, risk }) => {
        const { default: general } = by.vidmob;
        const fail = stated(Math.max(general.minScore.fail?.value ?? 0, minScore));
        const strict: Policy = {
          ...by,
          vidmob: { ...by.vidmob, default: { ...general, minScore: { ...general.minScore, fail } } },
          ias: { ...by.ias, default: stricter(GARM_LEVELS, by.ias.default, garm) },
          verity: { ...by.verity, default: stricter(VERITY_RISKS, by.verity.default, risk) },
        };
        expect(badness(evaluate(answers, strict).verdict)).toBeGreaterThanOrEqual(
          badness(evaluate(answers, by).verdict),
        );
      }),
    );
  });

  test('the order of channels, categories, threats and guidelines does not matter', () => {
    fc.assert(
      fc.property(anyPolicy, complete, anyRows, (by, answers, rows) => {
        const guidelines = rows.map(({ name, result, channel }) => row(name, result, { channel }));
        const reversed = <Value>(map: Readonly<Record<string, Value>>) =>
          Object.fromEntries(Object.entries(map).reverse());
        const one = { ...answers, vidmob: { ...answers.vidmob, guidelines } };
        const other = {
          vidmob: {
            ...answers.vidmob,
            channels: reversed(answers.vidmob.channels),
            guidelines: [...guidelines].reverse(),
          },
          ias: { ...answers.ias, garm: reversed(answers.ias.garm) },
          verity: { ...answers.verity, threats: [...(answers.verity.threats ?? [])].reverse() },
        };
        const shown = (assessments: Assessments) => {
          const { verdict, findings } = evaluate(assessments, by);
          return { verdict, rules: findings.map(({ rule, severity, channel }) => [rule, severity, channel]) };
        };
        expect(shown(other)).toEqual(shown(one));
      }),
    );
  });
});
