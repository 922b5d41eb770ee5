import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { encodeFile, recordParts, stateParts } from '../../src/records/cache-file.ts';
import { decodeFile } from '../../src/records/read-cache-file.ts';
import { createSeals } from '../../src/records/seal.ts';
import { answerOf, anyRecords, record, SECRETS, seals, sorted, vidmobAnswer } from './sample-records.ts';

describe('file parts', () => {
  describe('stateParts', () => {
    const state = { baselines: { a: 1 }, rescore: [2] };

    test('go under the first provider, and baselines under Vidmob', () => {
      expect([...stateParts(['vidmob', 'ias'], state)]).toEqual([
        { provider: 'vidmob', section: 'rescore', plain: '[2]' },
        { provider: 'vidmob', section: 'baselines', plain: '{"a":1}' },
      ]);
      expect([...stateParts(['ias', 'verity'], state)]).toEqual([
        { provider: 'ias', section: 'rescore', plain: '[2]' },
      ]);
    });

    test('are none without a provider or anything to keep', () => {
      expect([...stateParts([], state)]).toEqual([]);
      expect([...stateParts(['vidmob'], { baselines: undefined, rescore: undefined })]).toEqual([]);
    });
  });

  describe('recordParts', () => {
    test('are the tickets of all providers, then their answers', () => {
      const records = [
        record('ias', { answer: answerOf('ias') }),
        record('vidmob', { answer: answerOf('vidmob') }),
        record('verity'),
      ];
      const parts = [...recordParts(['vidmob', 'ias'], records)];
      expect(parts.map(({ provider, section }) => `${section} of ${provider}`)).toEqual([
        'tickets of vidmob',
        'tickets of ias',
        'answers of vidmob',
        'answers of ias',
      ]);
    });
  });
});

describe('file', () => {
  const baselines = { '["","spring"]': { META: { score: 0.8, recordedAt: '2026-11-20T12:00:00.000Z' } } };
  const rescore = { since: '2026-11-20T12:00:00.000Z' };
  const nothing = { records: [], baselines: undefined, rescore: undefined };

  describe('encodeFile', () => {
    test('what it writes is read again, whatever it is', () => {
      fc.assert(
        fc.property(anyRecords, fc.option(fc.jsonValue(), { nil: undefined }), (records, state) => {
          const json = state === undefined ? undefined : JSON.parse(JSON.stringify(state));
          const content = { records, baselines: json, rescore: json };
          const read = decodeFile(encodeFile(content, seals), seals);
          expect({ ...read, records: sorted(read.records) }).toEqual({
            ...content,
            records: sorted(records),
            remarks: [],
          });
        }),
      );
    });

    test('writes a large fleet in several blocks', () => {
      const guidelines = Array.from({ length: 20_000 }, () => vidmobAnswer().guidelines).flat();
      const records = Array.from({ length: 8 }, () => record('vidmob', { answer: vidmobAnswer({ guidelines }) }));
      const bytes = encodeFile({ ...nothing, records }, seals);
      expect(JSON.parse(bytes.toString()).records.length).toBeGreaterThan(3);
      const keys = decodeFile(bytes, seals).records.map(({ key, answer }) => [key, answer !== null]);
      expect(keys).toEqual(records.map(({ key }) => [key, true]));
    });

    test('stays within its limit: answers are left out before tickets, and those before the state', () => {
      const records = Array.from({ length: 20 }, () => record('ias', { answer: answerOf('ias') }));
      const content = { records, baselines, rescore };
      const whole = encodeFile(content, seals).length;
      const kept = [whole, 1_400, 500, 100].map((limit) => {
        const bytes = encodeFile(content, seals, limit);
        expect(bytes.length).toBeLessThanOrEqual(limit);
        const read = decodeFile(bytes, seals);
        return [read.records.filter(({ answer }) => answer).length, read.records.length, read.rescore];
      });
      expect(kept.slice(1)).toEqual([
        [0, 20, rescore],
        [0, 0, rescore],
        [0, 0, undefined],
      ]);
    });

    test('keeps nothing for which there is no secret', () => {
      const records = [record('vidmob'), record('ias')];
      const content = { records, baselines, rescore };
      const withoutVidmob = createSeals({ ias: SECRETS.ias }, '4711');
      expect(decodeFile(encodeFile(content, withoutVidmob), seals)).toEqual({
        records: [records[1]],
        baselines: undefined,
        rescore,
        remarks: [],
      });
      expect(decodeFile(encodeFile(content, createSeals({}, '4711')), seals)).toEqual({ ...nothing, remarks: [] });
    });

    test('shows neither secrets nor what it keeps', () => {
      const records = [record('ias', { answer: answerOf('ias') })];
      const text = encodeFile({ records, baselines, rescore }, seals).toString();
      for (const word of [...Object.values(SECRETS), records[0]?.key ?? '?', 'spring', 'hate', 'since']) {
        expect(text).not.toContain(word);
      }
    });
  });
});
