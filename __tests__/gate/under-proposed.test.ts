import { describe, expect, test } from '@jest/globals';
import { refusedEntries } from '../../src/core/policy/admission.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import type { Problem } from '../../src/core/report.ts';
import { baselineKey } from '../../src/core/verdict/baseline.ts';
import { evaluateCreative } from '../../src/core/verdict/evaluate.ts';
import type { JudgedFor } from '../../src/gate/evaluate.ts';
import type { Comparison, GatedEntry } from '../../src/gate/subject.ts';
import { evaluateProposed } from '../../src/gate/under-proposed.ts';
import { KNOWN, scores, vidmob } from '../core/verdict/fixtures.ts';
import { comparison, entryOf, policy } from './subjects.ts';

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
function judgedFor(of: Comparison): JudgedFor[] {
  return of.gated.map(({ creative }) => {
    const assessments = { vidmob: vidmob({ channels: { META: scores({ score: 0.65 }) } }) };
    const evaluation = evaluateCreative({ ...KNOWN, creative, assessments, policy: of.policy as Policy });
    return { ...evaluation, creative, assessments, comparison: of, pullRequest: undefined };
  });
}
const again = (comparisons: readonly Comparison[], stops: readonly Problem[] = [], longestMs?: number) =>
  evaluateProposed({ comparisons, judged: comparisons.flatMap(judgedFor), stops }, known, longestMs);
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
      evaluateProposed({ comparisons: [of], judged: judgedFor(of), stops: [] }, { ...known, baselines, baseSha })
        ?.judged[0]?.verdict;
    expect([verdictWith(of.baseSha), verdictWith('another')]).toEqual(['fail', 'pass']);
  });

  test('leave out what is no manifest to it, with the problems of that', () => {
    const problems: Problem[] = [
      { rule: 'manifest/invalid', path: 'out.creatives.yml', line: 1, column: 1, message: 'broken' },
      { rule: 'manifest/invalid', path: 'ads.creatives.yml', line: 1, column: 1, message: 'broken too' },
      { rule: 'gate/fork', path: null, line: null, column: null, message: 'fork' },
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
    const stop: Problem = { rule: 'gate/max-submissions', path: null, line: null, column: null, message: 'too many' };
    const unusable: Problem = { rule: 'gate/configuration', path: null, line: null, column: null, message: 'no key' };
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
