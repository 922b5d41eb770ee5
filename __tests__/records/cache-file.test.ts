import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Holding } from '../../src/records/blocks.ts';
import { blocksIn, encodeFile, recordParts, stateParts } from '../../src/records/cache-file.ts';
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
    test('are the tickets of all providers, or their answers', () => {
      const records = [
        record('ias', { answer: answerOf('ias') }),
        record('vidmob', { answer: answerOf('vidmob') }),
        record('verity'),
      ];
      const named = (holding: Holding) =>
        [...recordParts(['vidmob', 'ias'], records, holding)].map(
          ({ provider, section }) => `${section} of ${provider}`,
        );
      expect(named('tickets')).toEqual(['tickets of vidmob', 'tickets of ias']);
      expect(named('answers')).toEqual(['answers of vidmob', 'answers of ias']);
    });
  });
});

describe('file', () => {
  const baselines = { '["","spring"]': { META: { score: 0.8, recordedAt: '2026-11-20T12:00:00.000Z' } } };
  const rescore = { since: '2026-11-20T12:00:00.000Z' };
  const NO_BLOCKS = { states: [], records: [] };
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
            foreign: NO_BLOCKS,
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
        foreign: NO_BLOCKS,
        remarks: [],
      });
      expect(decodeFile(encodeFile(content, createSeals({}, '4711')), seals)).toEqual({
        ...nothing,
        foreign: NO_BLOCKS,
        remarks: [],
      });
    });

    test('keeps unread what another run sealed, and a newer state wins over it', () => {
      const paid = [record('vidmob'), record('ias', { answer: answerOf('ias') })];
      const before = encodeFile({ records: paid, baselines, rescore: { since: 'before' } }, seals);
      const withoutVidmob = createSeals({ ias: SECRETS.ias }, '4711');
      const { records, foreign } = decodeFile(before, withoutVidmob);
      const added = record('ias');
      const after = encodeFile({ ...nothing, records: [...records, added], rescore, foreign }, withoutVidmob);
      const read = decodeFile(after, seals);
      expect(sorted(read.records)).toEqual(sorted([...paid, added]));
      expect(read).toMatchObject({ baselines, rescore, foreign: NO_BLOCKS, remarks: [] });
    });

    test('leaves out what others sealed before its own of the same kind, and a ticket never for an answer', () => {
      const many = Array.from({ length: 20 }, () => record('ias', { answer: answerOf('ias') }));
      const { foreign } = decodeFile(encodeFile({ ...nothing, records: many }, seals), createSeals({}, '4711'));
      const onlyVidmob = createSeals({ vidmob: SECRETS.vidmob }, '4711');
      const content = { ...nothing, records: [record('vidmob', { answer: vidmobAnswer() })], foreign };
      const blocksWithin = (limit?: number) => {
        const bytes = encodeFile(content, onlyVidmob, limit);
        expect(bytes.length).toBeLessThanOrEqual(limit ?? bytes.length);
        const blocks = blocksIn(bytes);
        return typeof blocks === 'string' ? [] : blocks.records;
      };
      const all = blocksWithin();
      const names = all.map(([provider, holding]) => `${holding} of ${provider}`);
      expect(names).toEqual(['tickets of vidmob', 'tickets of ias', 'answers of vidmob', 'answers of ias']);
      for (const count of [1, 2, 3]) {
        const frames = 64 * (count + 1);
        const limit = all.slice(0, count).reduce((sum, [, , sealed]) => sum + sealed.length, frames);
        expect(blocksWithin(limit).map(([provider, holding]) => `${holding} of ${provider}`)).toEqual(
          names.slice(0, count),
        );
      }
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
