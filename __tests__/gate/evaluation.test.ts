import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/core/report.ts';
import { baselineKey } from '../../src/core/verdict/baseline.ts';
import { finding } from '../../src/core/verdict/finding.ts';
import type { Comparison, GatedCreative } from '../../src/gate/comparison.ts';
import {
  brokenEvaluation,
  concludeEvaluation,
  type EvaluatedInComparison,
  type Evaluation,
  evaluateAll,
  waiverWarnings,
} from '../../src/gate/evaluation.ts';
import type { Catalogue } from '../../src/providers/provider.ts';
import type { VidmobScored } from '../../src/providers/vidmob/vidmob-answer.ts';
import { catalogueOf } from '../../src/providers/vidmob/vidmob-catalogue.ts';
import { KNOWN as KNOWN_TO_ALL } from '../core/verdict/fixtures.ts';
import { creative as creativeOf } from '../support/creatives.ts';
import { call } from '../support/scripted-http.ts';
import { comparison as comparisonOf, gatedCreative, policy } from './subjects.ts';

describe('draft', () => {
  test('a gate that could judge nothing has its problems and nothing else', () => {
    const problems = [
      { rule: 'gate/github' as const, path: null, line: null, column: null, message: 'GitHub is away.' },
    ];
    expect(brokenEvaluation(problems)).toEqual({ own: undefined, comparisons: [], judged: [], problems, warnings: [] });
  });
});

describe('evaluate', () => {
  const KNOWN = { ...KNOWN_TO_ALL, baseSha: undefined };
  const onlyVidmob = (text = '') => policy(text, {}, { vidmob: true, ias: false, verity: false });
  const summary = {
    score: 0.9,
    adherencePercent: 0.9,
    passCount: 9,
    failCount: 1,
    applicableCount: 10,
    notApplicableCount: 0,
    notAvailableCount: 0,
  };

  function scored(...channels: readonly string[]): VidmobScored {
    const by = Object.fromEntries(channels.map((channel) => [channel, summary]));
    const answered = { status: 'scored' as const, ticket: 'u-1', reused: false, answeredAt: '', warnings: [] };
    return { ...answered, channels: by, guidelines: [], tags: [] };
  }

  const catalogue: Catalogue = {
    workspaces: async () => [{ id: 45914, name: 'Spring' }],
    channelsOf: async () => ['DV360', 'TIKTOK'],
    guidelinesOf: async () => ['Captions'],
  };
  const evaluate = (gated: GatedCreative, answer: VidmobScored, from: Catalogue | undefined = catalogue) =>
    evaluateAll([{ gated, assessments: { vidmob: answer } }], from, call(), KNOWN);
  const texts = async (...given: Parameters<typeof evaluate>) =>
    (await evaluate(...given)).flatMap(({ findings }) => findings.map(({ message, remedy }) => `${message} ${remedy}`));

  describe('judging', () => {
    test('gives every creative its verdict by the policy of its comparison', async () => {
      const lenient = gatedCreative({}, { policy: onlyVidmob() });
      const strict = gatedCreative({}, { policy: onlyVidmob('vidmob: { minScore: 0.95 }') });
      const answers = [lenient, strict].map((gated) => ({ gated, assessments: { vidmob: scored('META') } }));
      const judged = await evaluateAll(answers, catalogue, call(), KNOWN);
      expect(judged.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
      expect(judged[0]?.comparison).toBe(lenient.comparison);
    });

    test('names the pull request only where there are several comparisons', async () => {
      const answered = (number: number) => ({ gated: gatedCreative({}, { pullRequest: number }), assessments: {} });
      const numbers = async (...of: number[]) =>
        (await evaluateAll(of.map(answered), undefined, call(), KNOWN)).map(({ pullRequest }) => pullRequest);
      expect(await numbers(1, 2)).toEqual([1, 2]);
      expect(await numbers(1)).toEqual([undefined]);
    });

    test('compares with the scores of the base that a pull request is against, not with those of another', async () => {
      const by = onlyVidmob('vidmob: { maxScoreDrop: 0.05 }');
      const { creative, comparison } = gatedCreative({}, { policy: by });
      const recorded = { META: { score: 0.99, recordedAt: '2026-11-20T00:00:00.000Z' } };
      const baselines = new Map([[baselineKey(creative), recorded]]);
      const dropped = async (baseSha: string) => {
        const [judged] = await evaluateAll(
          [{ gated: gatedCreative({}, { policy: by }), assessments: { vidmob: scored('META') } }],
          catalogue,
          call(),
          { ...KNOWN, baselines, baseSha },
        );
        return judged?.findings.filter(({ rule }) => rule === 'vidmob/max-score-drop').map(({ severity }) => severity);
      };
      expect(await dropped(comparison.baseSha)).toEqual(['error']);
      expect(await dropped('another')).toEqual(['notice']);
    });

    test('names the overrides that apply only by what changed of an entry', async () => {
      const by = onlyVidmob('overrides: [{ when: { brands: [acme] }, vidmob: { minScore: 0.95 } }]');
      const before = gatedCreative().creative;
      const gained = async (entry: Partial<GatedCreative>) =>
        (await evaluate(gatedCreative({ brands: ['acme'] }, { policy: by }, entry), scored('META'))).map(
          ({ verdict, overridesGained }) => [verdict, overridesGained?.map(({ because }) => because)],
        );
      expect(await gained({ before })).toEqual([['fail', [['brands']]]]);
      expect(await gained({})).toEqual([['fail', []]]);
    });

    test('asks the catalogues for what a message needs: channels of the workspace, nearest guideline', async () => {
      const gated = gatedCreative({}, { policy: onlyVidmob('vidmob: { requiredGuidelines: ["Caption"] }') });
      expect((await texts(gated, scored('TIKTOK'))).join()).toMatch(/TIKTOK/);
      expect((await texts(gated, scored('META'))).join()).toMatch(/Captions/);
    });

    test('does without what cannot be read, without Vidmob, and when time is up', async () => {
      const gated = gatedCreative({}, { policy: onlyVidmob() });
      const silent: Catalogue = {
        workspaces: async () => undefined,
        channelsOf: async () => undefined,
        guidelinesOf: async () => undefined,
      };
      const unread = await texts(gated, scored('TIKTOK'), silent);
      expect(unread.join()).not.toContain('DV360');
      const never = catalogueOf(() => Promise.reject(new Error('nobody may be asked')));
      const aborted = await evaluateAll(
        [{ gated, assessments: { vidmob: scored('TIKTOK') } }],
        never,
        call(AbortSignal.abort()),
        KNOWN,
      );
      expect(aborted[0]?.verdict).toBe('inconclusive');
      const without = await evaluateAll(
        [{ gated, assessments: { vidmob: scored('TIKTOK') } }],
        undefined,
        call(),
        KNOWN,
      );
      expect(without[0]?.verdict).toBe('inconclusive');
    });

    test('asks no catalogue where all is answered', async () => {
      const never = catalogueOf(() => Promise.reject(new Error('nobody may be asked')));
      const judged = await evaluate(gatedCreative({}, { policy: onlyVidmob() }), scored('META'), never);
      expect(judged[0]?.verdict).toBe('pass');
    });
  });
});

describe('conclusion', () => {
  const problem = { rule: 'gate/github' as const, path: null, line: null, column: null, message: 'GitHub is away.' };
  const options = { sandbox: false };

  function judged(of: Comparison, verdict: Verdict): EvaluatedInComparison {
    const late = finding({ rule: 'gate/time-budget', severity: 'error', message: 'late' });
    const findings = verdict === 'pending' ? [late] : [];
    return {
      comparison: of,
      creative: creativeOf(),
      assessments: {},
      verdict,
      findings,
      fixPlans: [],
      optedOut: [],
      pullRequest: undefined,
    };
  }

  function evaluation(verdicts: readonly [Comparison, Verdict][], more: Partial<Evaluation> = {}): Evaluation {
    const comparisons = [...new Set(verdicts.map(([of]) => of))];
    return {
      own: comparisons[0],
      comparisons,
      judged: verdicts.map(([of, verdict]) => judged(of, verdict)),
      problems: [],
      warnings: [],
      ...more,
    };
  }

  describe('the conclusion of a gate', () => {
    const strict = comparisonOf({ pullRequest: 1, policy: policy('outcomes: { timeout: failure }') });
    const lenient = comparisonOf({ pullRequest: 2, policy: policy('outcomes: { timeout: neutral }') });
    const parking = comparisonOf({ pullRequest: 3, policy: policy('outcomes: { timeout: pending }') });

    test('is the worst of its comparisons, each by the outcomes of its own policy', () => {
      expect(concludeEvaluation(evaluation([[lenient, 'pass']]), options)).toBe('success');
      expect(concludeEvaluation(evaluation([[lenient, 'pending']]), options)).toBe('neutral');
      expect(
        concludeEvaluation(
          evaluation([
            [lenient, 'pending'],
            [parking, 'pending'],
          ]),
          options,
        ),
      ).toBe('pending');
      expect(
        concludeEvaluation(
          evaluation([
            [lenient, 'pass'],
            [strict, 'pending'],
          ]),
          options,
        ),
      ).toBe('failure');
    });

    test('is failure for any problem, whatever the creatives are like', () => {
      expect(concludeEvaluation(evaluation([[lenient, 'pass']], { problems: [problem] }), options)).toBe('failure');
      expect(concludeEvaluation(brokenEvaluation([problem]), options)).toBe('failure');
      const unjudged = comparisonOf({ policy: null });
      expect(concludeEvaluation(evaluation([], { comparisons: [unjudged], problems: [problem] }), options)).toBe(
        'failure',
      );
    });

    test('is never better than neutral in the sandbox', () => {
      expect(concludeEvaluation(evaluation([[lenient, 'pass']]), { ...options, sandbox: true })).toBe('neutral');
      expect(concludeEvaluation(evaluation([]), { ...options, sandbox: true })).toBe('neutral');
    });
  });
});

describe('waiver warnings', () => {
  const AT = Date.parse('2026-11-22T10:00:00Z');
  const withWaiver = (expires: string) =>
    policy(`waivers: [{creative: a, rule: ias/*, reason: r, approvedBy: me, expires: ${expires}}]`);
  const drugs = finding({ rule: 'ias/drugs', severity: 'error', message: 'm' });
  const judgedFor = (its: Comparison, findings = [drugs]): EvaluatedInComparison => ({
    comparison: its,
    creative: creativeOf({ id: 'a' }),
    assessments: {},
    verdict: 'fail',
    findings,
    fixPlans: [],
    optedOut: [],
    pullRequest: undefined,
  });
  const texts = (comparisons: readonly Comparison[], judged: readonly EvaluatedInComparison[]) =>
    waiverWarnings(comparisons, judged, AT).map(({ message }) => message);

  describe('what is said of waivers', () => {
    test('is about those of the comparison whose creatives are judged', () => {
      const mine = comparisonOf({ policy: withWaiver('2026-11-28') });
      expect(texts([mine], [judgedFor(mine)])).toEqual([expect.stringContaining('expires on 2026-11-28, in 6 days')]);
      const other = comparisonOf({ baseSha: 'c'.repeat(40) });
      expect(texts([mine, other], [judgedFor(other)])).toEqual([]);
    });

    test('takes pull requests with one base together', () => {
      const expired = withWaiver('2026-11-01');
      const [first, second] = [
        comparisonOf({ policy: expired }),
        comparisonOf({ pullRequest: 8, policy: withWaiver('2026-11-01') }),
      ];
      expect(texts([first, second], [judgedFor(first)])).toEqual([]);
      expect(texts([first, second], [judgedFor(second)])).toEqual([]);
      expect(texts([first, second], [])).toEqual([expect.stringContaining('is unused here')]);
    });

    test('is nothing without a policy', () => {
      expect(texts([comparisonOf({ policy: null })], [])).toEqual([]);
    });
  });
});
