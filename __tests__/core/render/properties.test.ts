import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parse } from 'marked';
import { renderLog } from '../../../src/core/render/log-table.ts';
import { byteLength } from '../../../src/core/render/page-limit.ts';
import { annotationsOf } from '../../../src/core/render/render-annotations.ts';
import { renderCheck, statusDescription } from '../../../src/core/render/render-check.ts';
import { renderComment } from '../../../src/core/render/render-comment.ts';
import { renderSummary } from '../../../src/core/render/render-summary.ts';
import type { Report } from '../../../src/core/report.ts';
import { arbitraryReport, isReport } from './arbitrary-report.ts';
import { contentsOf } from './html.ts';
import { CONTEXT } from './reports.ts';

const RUNS = { numRuns: 100 };
const UNSEEN = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029\uFEFF]/u;

function markdownOf(report: Report): string[] {
  const { summary, text } = renderCheck(report, CONTEXT);
  return [renderComment(report, CONTEXT), renderSummary(report, CONTEXT), summary, text];
}

describe('any report', () => {
  test('is one that the schema takes', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => isReport(report)),
      RUNS,
    );
  });

  test('never exceeds a limit of GitHub', () => {
    fc.assert(
      fc.property(arbitraryReport, fc.integer({ min: 8_000, max: 65_000 }), (report, budget) => {
        expect(byteLength(renderComment(report, CONTEXT, budget))).toBeLessThanOrEqual(budget);
        expect(byteLength(renderSummary(report, CONTEXT))).toBeLessThanOrEqual(1_000_000);
        const check = renderCheck(report, CONTEXT);
        expect(byteLength(check.title)).toBeLessThanOrEqual(255);
        expect(byteLength(check.summary)).toBeLessThanOrEqual(65_535);
        expect(byteLength(check.text)).toBeLessThanOrEqual(65_535);
        expect(statusDescription(report).length).toBeLessThanOrEqual(140);
        for (const { title, message } of annotationsOf(report)) {
          expect(title.length).toBeLessThanOrEqual(255);
          expect(byteLength(message)).toBeLessThanOrEqual(65_536);
        }
      }),
      RUNS,
    );
  });

  test('brings no link, image, element, mention or reference of its texts to life', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        // References to pull requests are ours and meant to be live.
        const creatives = report.creatives.map(({ pullRequest: _ours, ...creative }) => creative);
        for (const markdown of markdownOf({ ...report, creatives })) {
          expect(markdown.replaceAll('\n', '')).not.toMatch(UNSEEN);
          const { elements, targets, liveText } = contentsOf(parse(markdown, { async: false, gfm: true }));
          expect(elements.filter((element) => !OURS.has(element))).toEqual([]);
          for (const target of targets) expect(target).toMatch(/^https:\/\/github\.com\/acme\/ads\/(?:blob|actions)\//);
          expect(liveText).not.toMatch(LIVE);
        }
      }),
      RUNS,
    );
  });

  test('leaves every section closed, however it was shortened', () => {
    fc.assert(
      fc.property(arbitraryReport, fc.integer({ min: 8_000, max: 30_000 }), (report, budget) => {
        const comment = renderComment(report, CONTEXT, budget);
        expect(comment.match(/^<details/gm)?.length).toBe(comment.match(/^<\/details>/gm)?.length);
      }),
      RUNS,
    );
  });

  test('puts neither commands nor controls into the log', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const log = renderLog(report);
        expect(log.replaceAll('\n', '')).not.toMatch(UNSEEN);
        for (const line of log.split('\n')) {
          expect(line.trimStart()).not.toMatch(/^::/);
          expect(line).not.toContain('##[');
        }
      }),
      RUNS,
    );
  });

  test('says the same whatever the order of its creatives', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const reversed = { ...report, creatives: [...report.creatives].reverse() };
        const distinct = new Set(
          report.creatives.map(({ manifest, id, version }) => JSON.stringify([manifest, id, version])),
        );
        fc.pre(distinct.size === report.creatives.length);
        expect(annotationsOf(reversed)).toEqual(annotationsOf(report));
        expect(renderLog(reversed)).toBe(renderLog(report));
      }),
      RUNS,
    );
  });

  test('never calls everything passed when something stands against it', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        const bad = report.creatives.some(({ verdict }) => ['fail', 'inconclusive', 'pending'].includes(verdict));
        fc.pre(bad || report.problems.length > 0);
        expect(statusDescription(report)).toMatch(/fail|could not be judged|pending|to fix|ancelled/);
      }),
      RUNS,
    );
  });
});

/** Elements that our own Markdown makes. */
const OURS = new Set(
  'h3 h4 p strong em code a ul li br sub details summary b table thead tbody tr th td blockquote span'.split(' '),
);
/** What GitHub would turn into a mention, a reference, a link or an emoji in text outside code. */
const LIVE = /(?<!\w)@\w|\w@\w|(?<!\w)#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|\w:\/\/|www\.|:(?!\d+:)[\w+-]+:|:100:/i;
