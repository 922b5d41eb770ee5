import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import {
  type Baselines,
  baselineKey,
  readBaselines,
  recordBaselines,
  storeBaselines,
} from '../../../src/core/verdict/baseline.ts';
import { creative, scores, unansweredBy, vidmob } from './fixtures.ts';

const EARLY = Date.parse('2026-11-20T08:00:00Z');
const LATE = Date.parse('2026-11-22T08:00:00Z');
const KEY = baselineKey(creative());
const answered = (channels: Record<string, number | null>, version?: string) => ({
  creative: creative({ version }),
  assessments: {
    vidmob: vidmob({
      channels: Object.fromEntries(Object.entries(channels).map(([name, score]) => [name, scores({ score })])),
    }),
  },
});
const record = (judged: ReturnType<typeof answered>[], old?: Baselines, at = EARLY) =>
  recordBaselines(old, judged, at).get(KEY);

test('a baseline belongs to id and source, whatever the version', () => {
  expect(baselineKey(creative({ version: '2' }))).toBe(KEY);
  expect(baselineKey(creative({ source: 'dam' }))).not.toBe(KEY);
});

describe('recording', () => {
  test('keeps each usable score with its moment', () => {
    expect(record([answered({ META: 0.81, X: 0 })])).toEqual({
      META: { score: 0.81, recordedAt: '2026-11-20T08:00:00.000Z' },
      X: { score: 0, recordedAt: '2026-11-20T08:00:00.000Z' },
    });
  });

  test('puts a later score in the place of an earlier one, and leaves what was not answered as it was', () => {
    const old = recordBaselines(undefined, [answered({ META: 0.81, X: 0.7 })], EARLY);
    expect(record([answered({ META: 0.6 }, '2')], old, LATE)).toEqual({
      META: { score: 0.6, recordedAt: '2026-11-22T08:00:00.000Z' },
      X: { score: 0.7, recordedAt: '2026-11-20T08:00:00.000Z' },
    });
    expect(old.get(KEY)?.['META']?.score).toBe(0.81);
  });

  test('takes the best of several versions that are judged together, in any order', () => {
    const versions = [answered({ META: 0.6 }, '1'), answered({ META: 0.8 }, '2'), answered({ META: 0.7 }, '3')];
    expect(record(versions)?.['META']?.score).toBe(0.8);
    expect(record([...versions].reverse())).toEqual(record(versions));
  });

  test('takes nothing that is no score', () => {
    const empty = vidmob({ channels: { META: scores({ passCount: 0, failCount: 0 }) } });
    for (const answer of [empty, unansweredBy('pending'), undefined]) {
      const judged = { creative: creative(), assessments: { vidmob: answer } };
      expect(recordBaselines(undefined, [judged], EARLY).size).toBe(0);
    }
    expect(record([answered({ META: null, X: 1.2, TIKTOK: -0.1 })])).toBeUndefined();
  });
});

describe('keeping', () => {
  test('what is read back is what was stored', () => {
    const entry = fc.record({
      id: fc.string({ minLength: 1 }),
      source: fc.option(fc.string(), { nil: undefined }),
      score: fc.double({ min: 0, max: 1, noNaN: true, noDefaultInfinity: true }).map((score) => score + 0),
    });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        const judged = entries.map(({ id, source, score }) => ({
          ...answered({ META: score }),
          creative: creative({ id, source }),
        }));
        const baselines = recordBaselines(undefined, judged, EARLY);
        expect(readBaselines(storeBaselines(baselines))).toEqual(baselines);
      }),
    );
  });

  test.each([
    'not json',
    '[]',
    '{"a": {"META": 0.8}}',
    '{"a": {"META": {"score": 1.1, "recordedAt": "2026-11-20T08:00:00.000Z"}}}',
    '{"a": {"META": {"score": 0.8, "recordedAt": "yesterday"}}}',
  ])('%s is no baselines', (text) => {
    expect(readBaselines(text)).toBeUndefined();
  });
});
