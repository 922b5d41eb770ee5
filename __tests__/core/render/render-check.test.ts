import { describe, expect, test } from '@jest/globals';
import { byteLength } from '../../../src/core/render/page-limit.ts';
import { renderCheck, renderProgress, statusDescription } from '../../../src/core/render/render-check.ts';
import { golden } from './golden.ts';
import { CONTEXT, creativeOf, findingOf, reportOf } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';

describe('check run', () => {
  describe('renderCheck', () => {
    test.each(Object.entries(SCENARIOS))('reads as kept: %s', (name, report) => {
      const { title, summary, text } = renderCheck(report, CONTEXT);
      const all = `${title}\n\n---\n\n${summary}\n\n---\n\n${text}`;
      expect(all).toBe(golden(`check-${name}.md`, all));
    });

    test('keeps every part within its own limit', () => {
      const findings = Array.from({ length: 5 }, () => findingOf({ rule: 'ias/hate', message: 'x'.repeat(500) }));
      const creatives = Array.from({ length: 1000 }, (_, index) =>
        creativeOf({ id: `${index}`, verdict: 'fail', findings }),
      );
      const report = reportOf({ conclusion: 'failure', creatives });
      const check = renderCheck(report, CONTEXT);
      expect(byteLength(check.summary)).toBeLessThanOrEqual(65_535);
      expect(byteLength(check.text)).toBeLessThanOrEqual(65_535);
      const smaller = renderCheck(report, CONTEXT, { summary: 9_000, text: 10_000 });
      expect(byteLength(smaller.summary)).toBeLessThanOrEqual(9_000);
      expect(byteLength(smaller.text)).toBeLessThanOrEqual(10_000);
    });

    test('says of a sandbox that its scores are not real in title and summary', () => {
      const { title, summary } = renderCheck(SCENARIOS['sandbox'] ?? reportOf(), CONTEXT);
      expect(title).toMatch(/^Sandbox, scores not real: /);
      expect(summary).toContain('these scores are not real');
    });
  });

  describe('renderProgress', () => {
    const progress = { answered: 7, total: 12, waiting: [{ queue: 'vidmob', count: 5 }], nextLookMs: 540_000 };

    test('has the words of the log line', () => {
      const { title, summary } = renderProgress(progress);
      expect(title).toBe('7 of 12 answered, 5 waiting: vidmob 5, next poll in 9m');
      expect(summary).toContain(title);
    });

    test('says so in a sandbox', () => {
      expect(renderProgress(progress, { sandbox: true }).title).toMatch(/^Sandbox, scores not real: 7 of 12/);
    });
  });
});

describe('status', () => {
  describe('statusDescription', () => {
    test('is the verdict in one line', () => {
      expect(statusDescription(reportOf({ creatives: [creativeOf({ id: 'a' }), creativeOf({ id: 'b' })] }))).toBe(
        'All 2 creatives pass',
      );
    });

    test('says of a sandbox that its scores are not real', () => {
      expect(statusDescription(reportOf({ sandbox: true, conclusion: 'neutral' }))).toMatch(
        /^Sandbox, scores not real: /,
      );
    });
  });
});
