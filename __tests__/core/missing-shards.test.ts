import { describe, expect, test } from '@jest/globals';
import { missingShards, repeatedShards } from '../../src/core/missing-shards.ts';
import { reportOf } from './render/reports.ts';

const plain = reportOf();
const ofShard = (index: number, count: number) => reportOf({ run: { ...plain.run, shard: { index, count } } });
const messages = (notes: readonly { readonly message: string }[]) => notes.map(({ message }) => message);

describe('the shards of several reports', () => {
  test('are all there, or there are none', () => {
    expect(missingShards([])).toEqual([]);
    expect(missingShards([plain])).toEqual([]);
    expect(missingShards([ofShard(2, 2), plain, ofShard(1, 2)])).toEqual([]);
    expect(repeatedShards([ofShard(2, 2), plain, ofShard(1, 2)])).toEqual([]);
  });

  test('are named when they are missing, whatever other division is whole', () => {
    expect(missingShards([ofShard(1, 3), ofShard(1, 1)])).toMatchObject([
      { rule: 'gate/configuration', message: expect.stringContaining('The report of shard 2 of 3 is missing') },
      { message: expect.stringContaining('The report of shard 3 of 3 is missing') },
    ]);
  });

  test('are counted where they are too many to be named', () => {
    const said = messages(missingShards([ofShard(1, 999_999)]));
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toBe('The reports of 999978 more of 999999 shards are missing.');
  });

  test('are counted from the first that is not named', () => {
    expect(messages(missingShards([ofShard(1, 21)]))).toHaveLength(20);
    expect(messages(missingShards([ofShard(1, 22)])).slice(20)).toEqual([
      'The reports of 1 more of 22 shards are missing.',
    ]);
  });

  test('are named once when they are there several times', () => {
    const said = messages(repeatedShards([ofShard(1, 2), ofShard(1, 2), ofShard(1, 2), ofShard(2, 2)]));
    expect(said).toEqual([expect.stringContaining('several reports of shard 1 of 2')]);
  });
});
