import { describe, expect, test } from '@jest/globals';
import { byteLength } from '../../../src/core/render/page-limit.ts';
import { annotationsOf } from '../../../src/core/render/render-annotations.ts';
import { creativeOf, findingOf, reportOf } from './reports.ts';
import { SCENARIOS } from './scenarios.ts';

describe('annotationsOf', () => {
  test('annotates every finding on the line of its creative, with reason, cure and origin of the limit', () => {
    const finding = findingOf({
      rule: 'ias/hate',
      message: 'IAS rates hate floor',
      remedy: 'Change it.',
      origin: 'input garm-fail-on',
    });
    const creative = creativeOf({
      id: 'a',
      version: '1',
      manifest: { path: 'x.creatives.yml', line: 12 },
      findings: [finding],
    });
    expect(annotationsOf(reportOf({ creatives: [creative] }))).toEqual([
      {
        path: 'x.creatives.yml',
        start_line: 12,
        end_line: 12,
        annotation_level: 'failure',
        title: 'a@1: ias/hate',
        message: 'IAS rates hate floor\nChange it.\nThe limit is set in input garm-fail-on.',
      },
    ]);
  });

  test('takes problems and warnings that have a place, and never a line before the first', () => {
    const place = { path: 'x.creatives.yml', line: null, column: null };
    const report = reportOf({
      problems: [
        { rule: 'manifest/invalid', message: 'broken', ...place },
        { rule: 'gate/configuration', message: 'no place', ...place, path: null },
      ],
      warnings: [
        { message: 'look here', ...place, line: 3 },
        { message: 'no place', ...place, path: null },
        { message: 'by the way', ...place, line: 4, rule: 'policy/expired-waiver', severity: 'notice' },
      ],
    });
    expect(
      annotationsOf(report).map(({ start_line, annotation_level, title }) => [start_line, annotation_level, title]),
    ).toEqual([
      [1, 'failure', 'manifest/invalid'],
      [3, 'warning', 'Warning'],
      [4, 'notice', 'policy/expired-waiver'],
    ]);
  });

  test('tells a waived finding as a notice', () => {
    const finding = findingOf({ rule: 'ias/drugs', waivedBy: 'legal@acme.example' });
    const [annotation] = annotationsOf(reportOf({ creatives: [creativeOf({ id: 'a', findings: [finding] })] }));
    expect(annotation).toMatchObject({
      annotation_level: 'notice',
      message: expect.stringContaining('legal@acme.example'),
    });
  });

  test('sorts by file and line and leaves out nothing', () => {
    const annotations = annotationsOf(SCENARIOS['mixed'] ?? reportOf());
    const places = annotations.map(({ path, start_line }) => `${path}:${String(start_line).padStart(4, '0')}`);
    expect(places).toEqual([...places].sort());
    expect(annotations).toHaveLength(12);
  });

  test('cuts texts that GitHub would refuse', () => {
    const creative = creativeOf({
      id: 'é'.repeat(500),
      findings: [findingOf({ rule: 'ias/hate', message: 'é'.repeat(70_000) })],
    });
    const [annotation] = annotationsOf(reportOf({ creatives: [creative] }));
    expect(annotation?.title.length).toBeLessThanOrEqual(255);
    expect(byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(65_536);
  });

  test('leaves a message of 8,000 bytes whole, and cuts a longer one to that length', () => {
    const lengthOf = (length: number) => {
      const finding = findingOf({ rule: 'ias/hate', message: 'a'.repeat(length) });
      const [annotation] = annotationsOf(reportOf({ creatives: [creativeOf({ id: 'a', findings: [finding] })] }));
      return byteLength(annotation?.message ?? '');
    };
    expect([lengthOf(7_999), lengthOf(8_000), lengthOf(8_001), lengthOf(9_000)]).toEqual([7_999, 8_000, 8_000, 8_000]);
  });

  test('says in a sandbox that the scores are not real', () => {
    const creative = creativeOf({ id: 'a', findings: [findingOf({ rule: 'ias/hate' })] });
    const [annotation] = annotationsOf(reportOf({ sandbox: true, creatives: [creative] }));
    expect(annotation?.title).toContain('not real');
  });
});
