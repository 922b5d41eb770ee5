import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { mergeReports } from '../../src/core/merge-reports.ts';
import { CONCLUSIONS, type Conclusion, type Report, report as reportSchema, VERDICTS } from '../../src/core/report.ts';
import { arbitraryReport } from './render/arbitrary-report.ts';
import { creativeOf, reportOf } from './render/reports.ts';

const run: Report['run'] = {
  event: 'schedule',
  headSha: 'c0ffee',
  baseSha: null,
  pullRequest: null,
  policy: { path: 'policy.yml', sha: null },
};
const OWN = { run, sandbox: false, problems: [], warnings: [] };
const { run: RUN } = reportOf();
const note = (message: string) => ({ path: null, line: null, column: null, message });
const problem = (message: string) => ({ rule: 'manifest/invalid' as const, ...note(message) });

/** The same report as of another pull request. */
const ofPull = (report: Report, pullRequest: number): Report => ({ ...report, run: { ...report.run, pullRequest } });
const merged = (...reports: readonly Report[]) => mergeReports(reports, OWN);
const shown = ({ creatives }: Report) =>
  creatives.map(({ id, verdict, pullRequest }) => [id, verdict, pullRequest ?? null]);

describe('creatives of several reports', () => {
  test('stand beside each other, counted anew', () => {
    const one = reportOf({ creatives: [creativeOf({ id: 'a' }), creativeOf({ id: 'b', verdict: 'warn' })] });
    const two = reportOf({ creatives: [creativeOf({ id: 'c', verdict: 'fail' })] });
    const { counts, creatives } = merged(one, two);
    expect(creatives).toEqual([...one.creatives, ...two.creatives]);
    expect(counts).toMatchObject({ total: 3, pass: 1, warn: 1, fail: 1 });
  });

  test('of one identity come to the worst verdict, whichever report is read first', () => {
    const verdicts = (['waived', 'fail', 'inconclusive'] as const).map((verdict) =>
      reportOf({ creatives: [creativeOf({ id: 'a', version: '', verdict })] }),
    );
    const unversioned = reportOf({ creatives: [creativeOf({ id: 'a', verdict: 'pass' })] });
    expect(shown(merged(...verdicts, unversioned))).toEqual([['a', 'fail', null]]);
    expect(shown(merged(unversioned, ...verdicts.toReversed()))).toEqual([['a', 'fail', null]]);
  });

  test('of other versions, sources and pull requests are others', () => {
    const creatives = [
      creativeOf({ id: 'a' }),
      creativeOf({ id: 'a', version: '2' }),
      creativeOf({ id: 'a', source: 'dam' }),
      creativeOf({ id: 'a', pullRequest: 3 }),
    ];
    expect(merged(...creatives.map((one) => reportOf({ creatives: [one] }))).counts.total).toBe(4);
  });

  test('of runs about different pull requests say of which', () => {
    const report = reportOf({ creatives: [creativeOf({ id: 'a' })] });
    const both = merged(ofPull(report, 7), ofPull(report, 8));
    expect(shown(both)).toEqual([
      ['a', 'pass', 7],
      ['a', 'pass', 8],
    ]);
    expect(both.run.pullRequest).toBeNull();
    expect(shown(merged(ofPull(report, 7), { ...report, run: { ...RUN, pullRequest: null } }))).toEqual([
      ['a', 'pass', 7],
      ['a', 'pass', null],
    ]);
  });
});

describe('the conclusion', () => {
  test.each<[readonly Conclusion[], Conclusion]>([
    [['success', 'success'], 'success'],
    [['success', 'neutral'], 'neutral'],
    [['pending', 'neutral'], 'pending'],
    [['pending', 'cancelled'], 'cancelled'],
    [['success', 'failure', 'cancelled'], 'failure'],
  ])('of %j is %s', (conclusions, expected) => {
    expect(merged(...conclusions.map((conclusion) => reportOf({ conclusion }))).conclusion).toBe(expected);
  });

  test('is failure of no reports, and where something kept one from being read', () => {
    expect(merged()).toMatchObject({ conclusion: 'failure', run, counts: { total: 0 }, policyChange: null });
    const { conclusion, problems } = mergeReports([reportOf()], { ...OWN, problems: [problem('cut off')] });
    expect([conclusion, problems]).toEqual(['failure', [problem('cut off')]]);
  });

  test('is failure where the report of a shard is missing', () => {
    const sharded = reportOf({ run: { ...RUN, shard: { index: 1, count: 2 } } });
    const { conclusion, problems } = merged(sharded);
    expect(conclusion).toBe('failure');
    expect(problems).toMatchObject([{ message: expect.stringContaining('The report of shard 2 of 2 is missing') }]);
  });

  test('is never better than neutral in a sandbox', () => {
    expect(merged(reportOf(), reportOf({ sandbox: true }))).toMatchObject({ conclusion: 'neutral', sandbox: true });
    expect(mergeReports([reportOf()], { ...OWN, sandbox: true })).toMatchObject({ conclusion: 'neutral' });
  });
});

describe('everything else', () => {
  test('is united without repeats', () => {
    const removed = { id: 'old', version: null, source: null, manifest: { path: 'a.creatives.yml', line: 3 } };
    const one = reportOf({ problems: [problem('a')], warnings: [note('b')], removed: [removed] });
    const two = reportOf({ problems: [problem('a'), problem('c')], warnings: [note('d')], removed: [removed] });
    const all = mergeReports([one, two], { ...OWN, warnings: [note('own'), note('b')] });
    expect(all.problems).toEqual([problem('a'), problem('c')]);
    expect(all.warnings).toEqual([note('own'), note('b'), note('d')]);
    expect(all.removed).toEqual([removed]);
  });

  test('costs the sum, and the time of the slowest', () => {
    const usage = (times: number, elapsedMs: number): Report['usage'] => ({
      submitted: { vidmob: times, ias: 2 * times, verity: 3 * times, tags: 4 * times },
      reused: 5 * times,
      requests: { vidmob: 6 * times, ias: 7 * times, verity: 8 * times, github: 9 * times },
      elapsedMs,
    });
    const all = merged(reportOf({ usage: usage(1, 900) }), reportOf({ usage: usage(10, 400) }));
    expect(all.usage).toEqual(usage(11, 900));
  });

  test('is said of the run as far as all say the same', () => {
    const other = reportOf({ run: { ...RUN, headSha: 'beef', policy: { ...RUN.policy, sha: 'beef' } } });
    expect(merged(reportOf(), reportOf())).toMatchObject({ run: { ...RUN, event: 'schedule' }, warnings: [] });
    const both = merged(reportOf(), other);
    expect(both.run).toEqual({ ...RUN, event: 'schedule', headSha: null });
    expect(both.warnings).toMatchObject([{ message: expect.stringContaining('different versions of the policy') }]);
  });

  test('keeps a change of the policy that all tell of alike, and says where they do not', () => {
    const change = (to: number): Report['policyChange'] => ({
      changes: [{ key: 'vidmob.minScore', from: 0.7, to, effect: 'looser' }],
      conclusionUnderProposed: 'success',
    });
    const [one, other] = [reportOf({ policyChange: change(0.6) }), reportOf({ policyChange: change(0.5) })];
    expect(merged(one, one, reportOf())).toMatchObject({ policyChange: change(0.6), warnings: [] });
    expect(merged(one, other)).toMatchObject({
      policyChange: null,
      warnings: [{ message: expect.stringContaining('different policy changes') }],
    });
  });
});

describe('whatever the reports are', () => {
  const several = fc.array(arbitraryReport, { minLength: 1, maxLength: 4 });

  test('the result is a report, no better than any of them, that loses no creative', () => {
    fc.assert(
      fc.property(several, (reports) => {
        const all = merged(...reports);
        expect(reportSchema.safeParse(all).error).toBeUndefined();
        const badness = (conclusion: Conclusion) =>
          ['success', 'neutral', 'pending', 'cancelled', 'failure'].indexOf(conclusion);
        for (const { conclusion, creatives } of reports) {
          expect(badness(all.conclusion)).toBeGreaterThanOrEqual(badness(conclusion));
          for (const one of creatives) {
            const verdicts = all.creatives
              .filter(({ id }) => id === one.id)
              .map(({ verdict }) => VERDICTS.indexOf(verdict));
            expect(Math.max(...verdicts)).toBeGreaterThanOrEqual(VERDICTS.indexOf(one.verdict));
          }
        }
        expect(CONCLUSIONS).toContain(all.conclusion);
      }),
      { numRuns: 60 },
    );
  });

  test('their order changes neither conclusion nor counts', () => {
    fc.assert(
      fc.property(several, (reports) => {
        const [one, other] = [merged(...reports), merged(...reports.toReversed())];
        expect([other.conclusion, other.counts, other.usage]).toEqual([one.conclusion, one.counts, one.usage]);
      }),
      { numRuns: 60 },
    );
  });
});
