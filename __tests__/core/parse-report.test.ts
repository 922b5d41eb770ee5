import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseReport } from '../../src/core/parse-report.ts';
import { arbitraryReport } from './render/arbitrary-report.ts';
import { creativeOf, findingOf, reportOf } from './render/reports.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (content: unknown) => parseReport(bytes(JSON.stringify(content)));

describe('a report that is read back', () => {
  test('is the one that was written, with the shard of its run', () => {
    const report = reportOf({ creatives: [creativeOf({ id: 'spring' })] });
    expect(read(report)).toEqual({ report });
    const sharded = { ...report, run: { ...report.run, shard: { index: 3, count: 8 } } };
    expect(read(sharded)).toEqual({ report: sharded });
  });

  test('keeps the cause of a finding, which only a known one can be', () => {
    const creative = creativeOf({ id: 'spring', findings: [findingOf({ rule: 'ias/unavailable', cause: 'overdue' })] });
    const report = reportOf({ creatives: [creative] });
    expect(read(report)).toEqual({ report });
    const unknown = { ...creative, findings: [{ ...creative.findings[0], cause: '' }] };
    expect(read({ ...report, creatives: [unknown] })).toEqual({ refused: expect.stringContaining('cause') });
  });

  test('whatever its texts are', () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        expect(read(report)).toEqual({ report: JSON.parse(JSON.stringify(report)) });
      }),
      { numRuns: 30 },
    );
  });
});

describe('a file that is refused', () => {
  const whole = reportOf({ creatives: [creativeOf({ id: 'spring' })] });
  test.each([
    ['another encoding', Uint8Array.of(0xff, 0xfe, 0x7b), 'is not UTF-8 text'],
    ['a part', bytes(JSON.stringify(whole).slice(0, -9)), 'is not JSON, or only a part of it'],
    ['nothing', bytes(''), 'is not JSON, or only a part of it'],
    ['no object', bytes('null'), 'is no report of Creative Gate: it has no `schemaVersion`'],
    ['something else', bytes('{"name": "ads"}'), 'is no report of Creative Gate: it has no `schemaVersion`'],
    ['an older report', bytes('{"schemaVersion": 0}'), expect.stringContaining('is of schemaVersion 0, and this')],
  ])('%s', (_, content, refused) => {
    expect(parseReport(content)).toEqual({ refused });
  });

  test('names the place of what does not fit', () => {
    const creatives = [{ ...whole.creatives[0], verdict: 'fine' }];
    expect(read({ ...whole, creatives })).toEqual({
      refused: expect.stringMatching(/^is no report of Creative Gate: creatives\[0\]\.verdict: /),
    });
  });

  test('a shard beyond its count', () => {
    const run = { ...whole.run, shard: { index: 9, count: 8 } };
    expect(read({ ...whole, run })).toEqual({ refused: expect.stringContaining('run.shard: takes an index from 1') });
  });

  test('a report that holds less than it counts', () => {
    expect(read({ ...whole, creatives: [] })).toEqual({ refused: 'counts 1 creatives and holds 0: it is not whole' });
  });
});
