import { describe, expect, test } from '@jest/globals';
import { footOf, headOf, stateLines as stateLinesIn } from '../../../src/core/render/frame.ts';
import { scopedTo } from '../../../src/core/render/scope.ts';
import type { Conclusion, Report, Verdict } from '../../../src/core/report.ts';
import { CONTEXT, creativeOf, reportOf } from './reports.ts';

const of = (conclusion: Conclusion, ...verdicts: Verdict[]) =>
  reportOf({ conclusion, creatives: verdicts.map((verdict, index) => creativeOf({ id: `${index}`, verdict })) });

const stateLines = (report: Report) => stateLinesIn(report, CONTEXT);

describe('stateLines', () => {
  test('count the verdicts, worst first, unless all pass', () => {
    expect(stateLines(of('failure', 'pass', 'fail', 'warn'))).toEqual(['❌ 1 fail · ⚠️ 1 warn · ✅ 1 pass']);
    expect(stateLines(of('success', 'pass'))).toEqual([]);
  });

  test('explain a conclusion that is not plain', () => {
    expect(stateLines(of('pending', 'pending')).at(-1)).toMatch(/stays open/);
    expect(stateLines(of('neutral', 'inconclusive')).at(-1)).toMatch(/satisfies a required check/);
    expect(stateLines(of('failure', 'inconclusive')).at(-1)).toMatch(/never a pass/);
    expect(stateLines({ ...of('neutral', 'pass'), sandbox: true })).toEqual([]);
    const problems = [{ rule: 'gate/github' as const, path: null, line: null, column: null, message: 'x' }];
    expect(stateLines({ ...of('failure', 'pending'), problems })).toHaveLength(1);
  });
});

describe('headOf', () => {
  test('names at most ten of the pull requests that share the check', () => {
    const creatives = Array.from({ length: 12 }, (_, index) => creativeOf({ id: `${index}`, pullRequest: index + 8 }));
    const report = reportOf({ creatives });
    expect(headOf(scopedTo(report, 7), CONTEXT, report)).toMatch(/#8, .*#17 and 2 more\./);
  });
});

describe('footOf', () => {
  test('says what was judged by what, and what it cost', () => {
    expect(footOf(reportOf(), CONTEXT)).toBe(
      '<sub>[Run and full report](https://github.com/acme/ads/actions/runs/1234567) · commit `9d3e1b7` · policy `.github/creative-gate.yml` at `1f0e2d3` · submitted: Vidmob 3, IAS 4, Verity 2 · 40m</sub>',
    );
  });

  test('does without what there is not', () => {
    const report = reportOf();
    const bare = {
      ...report,
      run: { ...report.run, headSha: null, policy: { path: '.github/creative-gate.yml', sha: null } },
      usage: { ...report.usage, submitted: { vidmob: 0, ias: 0, verity: 0, tags: 2 }, reused: 3 },
    };
    expect(footOf(bare, { ...CONTEXT, runUrl: null, reportNote: 'Report: the artifact' })).toBe(
      '<sub>Report: the artifact · policy `.github/creative-gate.yml` (no file: inputs and defaults) · submitted: Creative Tags 2 · 3 answers reused · 40m</sub>',
    );
  });
});
