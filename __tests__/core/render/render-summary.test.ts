import { describe, expect, test } from '@jest/globals';
import { byteLength } from '../../../src/core/render/page-limit.ts';
import { renderSummary } from '../../../src/core/render/render-summary.ts';
import { CONTEXT, creativeOf, findingOf, reportOf, vidmobAnswer } from './reports.ts';

describe('renderSummary', () => {
  test('shows every pull request of the run, each creative with its number', () => {
    const creatives = [
      creativeOf({ id: 'one', pullRequest: 7 }),
      creativeOf({ id: 'two', pullRequest: 8, verdict: 'fail' }),
    ];
    const summary = renderSummary(reportOf({ conclusion: 'failure', creatives }), CONTEXT);
    expect(summary).toContain('1 of 2 creatives fails');
    expect(summary).toContain('#7 <b>one</b>');
    expect(summary).toContain('#8 <b>two</b>');
    expect(summary).not.toContain('also the head');
  });

  test('shows a thousand failing creatives in full', () => {
    const guidelines = Array.from({ length: 5 }, (_, index) => [`Guideline ${index}`, 'META', 'FAIL', index] as const);
    const creatives = Array.from({ length: 1000 }, (_, index) =>
      creativeOf({
        id: `creative-${index}`,
        verdict: 'fail',
        assessments: { vidmob: vidmobAnswer({ META: { score: 0.5, adherence: 0.5 } }, guidelines) },
        findings: [findingOf({ rule: 'vidmob/min-score' })],
      }),
    );
    const summary = renderSummary(reportOf({ conclusion: 'failure', creatives }), { ...CONTEXT, filesUrl: null });
    expect(byteLength(summary)).toBeLessThanOrEqual(1_000_000);
    expect(summary.match(/^\| ❌/gm)?.length).toBe(1000);
    expect(summary.match(/^<summary>❌/gm)?.length).toBeGreaterThan(500);
  });

  test('points to the JSON report, or to where the caller says it is, when even that is too much', () => {
    const creatives = Array.from({ length: 50 }, (_, index) =>
      creativeOf({ id: `creative-${index}`, verdict: 'fail' }),
    );
    const report = reportOf({ conclusion: 'failure', creatives });
    expect(renderSummary(report, CONTEXT, 6_000)).toContain('The whole list is in the JSON report.');
    const context = { ...CONTEXT, reportNote: 'the artifact report' };
    expect(renderSummary(report, context, 6_000)).toContain('The whole list is in the artifact report.');
  });
});
