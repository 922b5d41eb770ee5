import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { inShard } from '../../src/core/shard.ts';

const creative = (id: string, version?: string, source?: string) => ({ id, version, source });

describe('the share of a shard', () => {
  test('is even within a few percent', () => {
    const creatives = Array.from({ length: 20_000 }, (_, index) => creative(`spring-${index}`, '1.0'));
    for (const count of [2, 8]) {
      const fair = creatives.length / count;
      for (let index = 1; index <= count; index += 1) {
        const share = creatives.filter((each) => inShard(each, { index, count })).length;
        expect(Math.abs(share / fair - 1)).toBeLessThan(0.05);
      }
    }
  });

  test('has each creative in exactly one shard', () => {
    const anything = fc.record({
      id: fc.string(),
      version: fc.option(fc.string(), { nil: undefined }),
      source: fc.option(fc.string(), { nil: undefined }),
    });
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 60 }), (one, count) => {
        const shards = Array.from({ length: count }, (_, index) => ({ index: index + 1, count }));
        expect(shards.filter((shard) => inShard(one, shard))).toHaveLength(1);
      }),
    );
  });

  test('does not change from one version of Creative Gate to the next', () => {
    const shardOf = (one: ReturnType<typeof creative>) =>
      [1, 2, 3, 4].find((index) => inShard(one, { index, count: 4 }));
    const some = [creative('spring'), creative('spring', '2'), creative('spring', '2', 'dam'), creative('summer')];
    expect(some.map(shardOf)).toEqual([4, 1, 2, 4]);
  });
});
