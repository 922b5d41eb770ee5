import { describe, expect, test } from '@jest/globals';
import { recordsIn } from '../../src/records/block.ts';
import { MAX_BLOCK_BYTES, partsByNeed } from '../../src/records/store-parts.ts';
import { answerOf, at, DAY, NOON, record } from './sample-records.ts';

describe('partsByNeed', () => {
  const old = record('ias', { ticket: null, answer: answerOf('ias', { answeredAt: at(NOON - DAY) }) });
  const recent = record('ias', { ticket: null, answer: answerOf('ias', { answeredAt: at(NOON) }) });

  test('are all tickets before any answers, and those of IAS in front', () => {
    expect(partsByNeed([], 'tight').map(({ provider, holding }) => `${holding} of ${provider}`)).toEqual([
      'tickets of ias',
      'tickets of vidmob',
      'tickets of verity',
      'answers of ias',
      'answers of verity',
      'answers of vidmob',
    ]);
  });

  test('pack the newest answers first', () => {
    const answers = partsByNeed([old, recent], 'tight').find(({ total }) => total === 2);
    expect(recordsIn(answers?.pack(1) as Buffer, 'ias', 'answers', MAX_BLOCK_BYTES)).toEqual([recent]);
    expect(recordsIn(answers?.pack(2) as Buffer, 'ias', 'answers', MAX_BLOCK_BYTES)).toEqual([recent, old]);
  });
});
