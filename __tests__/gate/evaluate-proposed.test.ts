import { describe, expect, test } from '@jest/globals';
import { refusedEntries } from '../../src/core/policy/admission.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import type { Problem, Verdict } from '../../src/core/report.ts';
import { baselineKey } from '../../src/core/verdict/baseline.ts';
import { evaluateCreative } from '../../src/core/verdict/evaluate.ts';
import type { Comparison, GatedEntry } from '../../src/gate/comparison.ts';
import { evaluateProposed, policyChangeOf } from '../../src/gate/evaluate-proposed.ts';
import type { EvaluatedInComparison, Evaluation } from '../../src/gate/evaluation.ts';
import { KNOWN, scores, vidmob } from '../core/verdict/fixtures.ts';
import { creative as creativeOf } from '../support/creatives.ts';
import { comparison, entryOf, policy } from './subjects.ts';

describe('under proposed', () => {
  const CREDENTIALS = { vidmob: true, ias: false, verity: false };
  const by = (text: string) => policy(text, {}, CREDENTIALS);
  const BASE = by('vidmob: {minScore: 0.7}');
  const known = { at: KNOWN.at, baselines: undefined, baseSha: undefined };

  const proposing = (proposed: Policy | null, problems: readonly Problem[] = []) => ({
    policy: proposed,
    changes: [],
    notes: [],
    problems,
  });
  const entry = (id: string, path = 'ads.creatives.yml', workspaceId?: number): GatedEntry =>
    entryOf({ id, workspaceId, channels: ['META'], location: { path, line: 1, column: 1 } });

  /** Everything the comparison gates, at score 0.65. */
  function judgedFor(of: Comparison): EvaluatedInComparison[] {
    return of.gated.map(({ creative }) => {
      const assessments = { vidmob: vidmob({ channels: { META: scores({ score: 0.65 }) } }) };
      const evaluation = evaluateCreative({ ...KNOWN, creative, assessments, policy: of.policy as Policy });
      return { ...evaluation, creative, assessments, comparison: of, pullRequest: undefined };
    });
  }
  const again = (comparisons: readonly Comparison[], stops: readonly Problem[] = [], longestMs?: number) =>
    evaluateProposed(
      { own: comparisons[0] as Comparison, comparisons, judged: comparisons.flatMap(judgedFor), stops },
      known,
      longestMs,
    );
  const shown = (evaluation: ReturnType<typeof again>) =>
    evaluation?.judged.map(({ creative: { id }, verdict, comparison: of }) => [
      id,
      verdict,
      of.policy?.vidmob.default.minScore.fail?.value,
    ]);

  describe('the same answers under a proposed policy', () => {
    test('are not judged again where nothing is proposed', () => {
      expect(again([comparison({ policy: BASE, gated: [entry('a')] })])).toBeUndefined();
    });

    test('are judged by it, those of other pull requests by their own', () => {
      const one = comparison({
        pullRequest: 1,
        policy: BASE,
        gated: [entry('a')],
        proposal: proposing(by('vidmob: {minScore: 0.6}')),
      });
      const other = comparison({ pullRequest: 2, policy: BASE, gated: [entry('b')] });
      expect(shown(again([one, other]))).toEqual([
        ['a', 'pass', 0.6],
        ['b', 'fail', 0.7],
      ]);
    });

    test('are compared with recorded scores of the same base only', () => {
      const recorded = { META: { score: 0.9, recordedAt: '2026-11-01T00:00:00Z' } };
      const baselines = new Map([[baselineKey({ source: undefined, id: 'a' }), recorded]]);
      const of = comparison({
        policy: by('vidmob: {minScore: 0}'),
        gated: [entry('a')],
        proposal: proposing(by('vidmob: {minScore: 0, maxScoreDrop: 0.1}')),
      });
      const verdictWith = (baseSha: string) =>
        evaluateProposed(
          { own: of, comparisons: [of], judged: judgedFor(of), stops: [] },
          { ...known, baselines, baseSha },
        )?.judged[0]?.verdict;
      expect([verdictWith(of.baseSha), verdictWith('another')]).toEqual(['fail', 'pass']);
    });

    test('leave out what is no manifest to it, with the problems of that', () => {
      const problems: Problem[] = [
        { rule: 'manifest/invalid' as const, path: 'out.creatives.yml', line: 1, column: 1, message: 'broken' },
        { rule: 'manifest/invalid' as const, path: 'ads.creatives.yml', line: 1, column: 1, message: 'broken too' },
        { rule: 'gate/fork' as const, path: null, line: null, column: null, message: 'fork' },
      ];
      const of = comparison({
        policy: BASE,
        problems,
        gated: [entry('a'), entry('b', 'out.creatives.yml')],
        proposal: proposing(by('manifests: [ads.creatives.yml]\nvidmob: {minScore: 0.6}')),
      });
      const evaluation = again([of]);
      expect(shown(evaluation)).toEqual([['a', 'pass', 0.6]]);
      expect(evaluation?.problems.map(({ message }) => message)).toEqual(['broken too', 'fork']);
    });

    test('go by its own workspaces', () => {
      const narrow = by('vidmob: {workspaceIds: [1]}');
      const wide = by('vidmob: {workspaceIds: [1, 2]}');
      const gated = [entry('a', undefined, 2)];
      const problems = refusedEntries(
        gated.map(({ creative }) => creative),
        narrow,
      );
      const widened = again([comparison({ policy: narrow, gated, problems, proposal: proposing(wide) })]);
      expect(widened?.problems).toEqual([]);
      const narrowed = again([comparison({ policy: wide, gated, proposal: proposing(narrow) })]);
      expect(narrowed?.problems).toEqual(problems);
    });

    test('are none where it cannot be used; what stops the run stops it anyway', () => {
      const stop: Problem = {
        rule: 'gate/max-submissions' as const,
        path: null,
        line: null,
        column: null,
        message: 'too many',
      };
      const unusable: Problem = {
        rule: 'gate/configuration' as const,
        path: null,
        line: null,
        column: null,
        message: 'no key',
      };
      const of = comparison({ policy: BASE, gated: [entry('a')], proposal: proposing(null, [unusable]) });
      expect(again([of], [stop])).toMatchObject({
        judged: [],
        problems: [stop, unusable],
        comparisons: [{ policy: null }],
      });
    });

    test('are given up where judging takes too long', () => {
      const slow = by(`manifests: ["${'*a'.repeat(30)}b"]`);
      const of = comparison({ policy: BASE, gated: [entry('a', `${'a'.repeat(100)}.yml`)], proposal: proposing(slow) });
      const evaluation = again([of], [], 50);
      expect(evaluation).toMatchObject({ judged: [], problems: [{ rule: 'policy/invalid' }] });
      expect(evaluation?.problems[0]?.message).toContain('takes more than 0.05 seconds');
    });
  });
});

describe('policy change', () => {
  const CHANGE = { key: 'vidmob.minScore', from: 0.7, to: 0.6, effect: 'looser', text: '0.70 → 0.60' } as const;
  const proposal = { policy: policy(), changes: [CHANGE], notes: ['Mind the base.'], problems: [] };

  function judged(of: Comparison, id: string, verdict: Verdict, pullRequest?: number): EvaluatedInComparison {
    const one = creativeOf({ id, version: id === 'a' ? '1' : undefined });
    return {
      comparison: of,
      creative: one,
      assessments: {},
      verdict,
      findings: [],
      fixPlans: [],
      optedOut: [],
      pullRequest,
    };
  }
  const draftOf = (
    comparisons: readonly Comparison[],
    all: readonly EvaluatedInComparison[],
    more: Partial<Evaluation> = {},
  ): Evaluation => ({
    own: comparisons[0],
    comparisons,
    judged: all,
    problems: [],
    warnings: [],
    ...more,
  });

  describe('what is reported of a proposed policy', () => {
    test('is nothing where there is none', () => {
      expect(policyChangeOf(draftOf([comparison()], []), 'success')).toBeNull();
    });

    test('is its changes, how it would end, and who would be judged differently', () => {
      const of = comparison({ proposal });
      const all = [judged(of, 'a', 'fail'), judged(of, 'b', 'pass'), judged(of, 'c', 'warn')];
      const proposedEvaluation = draftOf([of], [judged(of, 'a', 'pass'), judged(of, 'b', 'pass')]);
      expect(policyChangeOf(draftOf([of], all, { proposedEvaluation }), 'success')).toEqual({
        changes: [CHANGE],
        conclusionUnderProposed: 'success',
        verdicts: [
          { id: 'a', version: '1', source: null, from: 'fail', to: 'pass' },
          { id: 'c', version: null, source: null, from: 'warn', to: null },
        ],
        notes: ['Mind the base.'],
      });
    });

    test('names pull requests where there are several', () => {
      const one = comparison({ pullRequest: 1, proposal });
      const other = comparison({ pullRequest: 2 });
      const group = comparison({ pullRequest: undefined, proposal });
      const all = [judged(one, 'a', 'fail', 1), judged(other, 'a', 'fail', 2)];
      const proposedEvaluation = draftOf(
        [one, other, group],
        [judged(one, 'a', 'pass', 1), judged(other, 'a', 'fail', 2)],
      );
      const change = policyChangeOf(draftOf([one, other, group], all, { proposedEvaluation }), 'failure');
      expect(change?.changes).toEqual([{ ...CHANGE, pullRequest: 1 }, CHANGE]);
      expect(change?.verdicts).toEqual([
        { id: 'a', version: '1', source: null, from: 'fail', to: 'pass', pullRequest: 1 },
      ]);
      expect(change?.notes).toEqual(['Mind the base.']);
    });

    test('says nothing of verdicts where the proposal could not be judged by, but why', () => {
      const of = comparison({ proposal });
      const problem = { rule: 'gate/configuration' as const, path: null, line: null, column: null, message: 'No key.' };
      const shared = { ...problem, message: 'Also now.' };
      const proposedEvaluation = draftOf([{ ...of, policy: null }], [], { problems: [shared, problem] });
      const evaluation = draftOf([of], [judged(of, 'a', 'fail')], { proposedEvaluation, problems: [shared] });
      expect(policyChangeOf(evaluation, 'failure')).toMatchObject({
        verdicts: [],
        notes: ['Mind the base.', 'Under the proposed policy: No key.'],
      });
    });
  });
});
