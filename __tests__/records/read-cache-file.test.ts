import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compress } from '../../src/records/blocks.ts';
import { blocksIn, encodeFile, envelopeOf, MAX_FILE_BYTES, sectionBinding } from '../../src/records/cache-file.ts';
import { decodeFile } from '../../src/records/read-cache-file.ts';
import { createSeals } from '../../src/records/seal.ts';
import { answerOf, record, SECRETS, seals } from './sample-records.ts';

const records = [record('ias', { answer: answerOf('ias') }), record('vidmob')];
const content = { records, baselines: { spring: 0.8 }, rescore: ['since'] };
const bytes = encodeFile(content, seals);
const NO_BLOCKS = { states: [], records: [] };
const blocks = blocksIn(bytes);
const nothing = { records: [], baselines: undefined, rescore: undefined };

describe('decodeFile', () => {
  test.each([
    ['damaged', Buffer.from('{"v":1,'), 'it is damaged'],
    ['no text', Buffer.from([0xff, 0xfe, 0]), 'it is damaged'],
    ['of another format', Buffer.from('{"v":0,"entries":[]}'), 'it is of a format that this release does not read'],
    ['too large', Buffer.alloc(MAX_FILE_BYTES + 1), 'it has 67108865 bytes, and at most 67108864 are read'],
  ])('a file that is %s is not used', (_what, file, why) => {
    const remarks = [`What the cache kept of earlier runs is not used: ${why}.`];
    expect(decodeFile(file, seals)).toEqual({ ...nothing, remarks });
  });

  test('what another secret sealed is not used, and each kind is remarked on once', () => {
    const { remarks, ...read } = decodeFile(bytes, createSeals({ vidmob: 'fake-other', ias: SECRETS.ias }, '4711'));
    expect(read).toEqual({ ...nothing, records: [records[0]], foreign: NO_BLOCKS });
    expect(remarks).toEqual([
      'The notes of the last rescoring that the cache kept under the secret of vidmob are not used: they were altered, or sealed with another secret or for another repository.',
      expect.stringContaining('The earlier scores that'),
      expect.stringContaining('The tickets that'),
    ]);
  });

  test('another repository opens nothing', () => {
    expect(decodeFile(bytes, createSeals(SECRETS, '4712'))).toMatchObject(nothing);
  });

  test('what belongs to a provider without a secret is handed on unread, without a remark', () => {
    const read = decodeFile(bytes, createSeals({ ias: SECRETS.ias }, '4711'));
    if (typeof blocks === 'string') throw new Error(blocks);
    const foreign = { states: blocks.states, records: blocks.records.filter(([provider]) => provider === 'vidmob') };
    expect(foreign.states.map(([provider, name]) => `${provider} ${name}`)).toEqual([
      'vidmob rescore',
      'vidmob baselines',
    ]);
    expect(foreign.records.map(([, holding]) => holding)).toEqual(['tickets']);
    expect(read).toEqual({ ...nothing, records: [records[0]], foreign, remarks: [] });
  });

  test('what is sealed but of another kind is not used', () => {
    const sealed = (section: string, packed: Buffer) =>
      seals.seal('ias', packed, sectionBinding(section)).toString('base64');
    const file = envelopeOf({
      states: [
        ['ias', 'rescore', sealed('rescore', compress('no JSON', 'quick'))],
        ['ias', 'baselines', sealed('baselines', Buffer.from('not compressed'))],
        ['ias', 'rescore', sealed('baselines', compress('"moved"', 'quick'))],
      ],
      records: [['ias', 'answers', sealed('answers', compress('{}', 'quick'))]],
    });
    const { remarks, ...read } = decodeFile(file, seals);
    expect(read).toEqual({ ...nothing, foreign: NO_BLOCKS });
    expect(remarks).toHaveLength(3);
  });

  test('nothing done to a file gives something that was not written, and nothing throws', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), (place, byte, isCut) => {
        const altered = isCut ? bytes.subarray(0, place) : Buffer.from(bytes);
        if (!isCut) altered[place] = byte;
        const read = decodeFile(altered, seals);
        for (const found of read.records) {
          const written = records.find(({ key }) => key === found.key);
          expect([written?.ticket, null]).toContainEqual(found.ticket);
          expect([written?.answer, null]).toContainEqual(found.answer);
        }
        expect([content.baselines, undefined]).toContainEqual(read.baselines);
        expect([content.rescore, undefined]).toContainEqual(read.rescore);
      }),
      { numRuns: 1000 },
    );
  });
});
