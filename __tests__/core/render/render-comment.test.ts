import { describe, expect, test } from '@jest/globals';
import { byteLength } from '../../../src/core/render/page-limit.ts';
import { renderComment, whereTheRestIs } from '../../../src/core/render/render-comment.ts';
import type { ReportedCreative, Verdict } from '../../../src/core/report.ts';
import { golden } from './golden.ts';
import { CONTEXT, creativeOf, findingOf, iasAnswer, reportOf, verityAnswer, vidmobAnswer } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';

describe('renderComment', () => {
  test.each(Object.entries(SCENARIOS))('reads as kept: %s', (name, report) => {
    const comment = renderComment(report, CONTEXT);
    expect(comment).toBe(golden(`comment-${name}.md`, comment));
  });

  test('begins with the verdict', () => {
    const [first] = renderComment(SCENARIOS['mixed'] ?? reportOf(), CONTEXT).split('\n');
    expect(first).toBe(
      '### ❌ Creative Gate: 3 of 10 creatives fail, 1 could not be judged, 1 is pending; 1 problem to fix',
    );
  });

  describe('with a thousand creatives', () => {
    const scored = (index: number, verdict: Verdict): ReportedCreative =>
      creativeOf({
        id: `creative-${index}`,
        verdict,
        manifest: { path: `creatives/${index % 20}.creatives.yml`, line: index },
        assessments: {
          vidmob: vidmobAnswer({ META: { score: 0.5, adherence: 0.5 } }, [['Logo', 'META', 'FAIL', 2]]),
          ias: iasAnswer(),
          verity: verityAnswer(),
        },
        findings:
          verdict === 'pass'
            ? []
            : [
                findingOf({
                  rule: 'vidmob/min-score',
                  message: 'META score 0.50 is 0.20 below the minimum 0.70',
                  provider: 'vidmob',
                }),
              ],
      });
    const thousand = (failing: number) =>
      reportOf({
        conclusion: 'failure',
        creatives: Array.from({ length: 1000 }, (_, index) => scored(index, index < failing ? 'fail' : 'pass')),
      });

    test('stays within the limit, says how many are missing and where they are', () => {
      const comment = renderComment(thousand(600), CONTEXT);
      expect(byteLength(comment)).toBeLessThanOrEqual(65_000);
      expect(byteLength(comment)).toBeGreaterThan(60_000);
      const shown = comment.match(/^\| ❌/gm)?.length ?? 0;
      expect(shown).toBeGreaterThan(100);
      expect(comment).toContain(`**${600 - shown} more creatives** are not shown here (${600 - shown} fail).`);
      expect(comment).toContain(
        'The whole list is in [the job summary](https://github.com/acme/ads/actions/runs/1234567).',
      );
    });

    test('leaves out passing creatives before failing ones', () => {
      const comment = renderComment(thousand(120), CONTEXT);
      expect(comment.match(/^\| ❌/gm)?.length).toBe(120);
      expect(comment).toContain('more creatives** are not shown here (');
    });

    test('gives failing creatives all the room where the policy does not change', () => {
      const creatives = thousand(1000).creatives.filter(({ verdict }) => verdict === 'fail');
      const comment = renderComment({ ...thousand(1000), creatives }, CONTEXT, 40_000);
      const table = comment.split('\n').filter((line) => line.startsWith('| ❌'));
      expect(byteLength(table.join('\n'))).toBeGreaterThan(0.8 * 40_000);
    });

    test('keeps to the room that the caller leaves', () => {
      expect(byteLength(renderComment(thousand(1000), CONTEXT, 20_000))).toBeLessThanOrEqual(20_000);
    });
  });

  test('shows only the creatives of its pull request and names the others that share the commit', () => {
    const creatives = [
      creativeOf({ id: 'mine', pullRequest: 7 }),
      creativeOf({ id: 'theirs', pullRequest: 8, verdict: 'fail' }),
      creativeOf({ id: 'everybodys' }),
    ];
    const comment = renderComment(reportOf({ conclusion: 'failure', creatives }), CONTEXT);
    expect(comment).toContain('### ❌ Creative Gate: All 2 creatives pass, but the check ends with failure');
    expect(comment).toContain('This commit is also the head of #8.');
    expect(comment).toContain('mine');
    expect(comment).not.toContain('theirs');
  });
});

describe('whereTheRestIs', () => {
  test('names the job summary, linked where the run has a page, and what the caller adds', () => {
    expect(whereTheRestIs({ ...CONTEXT, runUrl: null })).toBe('the job summary');
    expect(whereTheRestIs({ ...CONTEXT, runUrl: null, reportNote: 'the artifact `report`' })).toBe(
      'the job summary and in the artifact `report`',
    );
  });
});
