import { describe, expect, test } from '@jest/globals';
import { identityOf } from '../../../src/core/creative.ts';
import { findDuplicates } from '../../../src/core/manifest/duplicates.ts';
import { creative } from '../../support/creatives.ts';

const at = (path: string, line: number, column = 5) => ({ location: { path, line, column } });

describe('findDuplicates', () => {
  test('finds none where identities differ', () => {
    const creatives = [creative(), creative({ version: '1' }), creative({ source: 'dam' })];
    expect(findDuplicates(creatives)).toEqual({ problems: [], duplicated: new Set() });
  });

  test('reports every place beyond the first, naming both, in any order given', () => {
    const places = [at('b.yml', 2), at('a.yml', 9), at('a.yml', 3), at('a.yml', 3, 30)];
    for (const order of [places, places.toReversed()]) {
      const { problems, duplicated } = findDuplicates(order.map((place) => creative({ version: '1', ...place })));
      expect(problems.map(({ rule, path, line, column }) => [rule, path, line, column])).toEqual([
        ['manifest/duplicate-id', 'a.yml', 3, 30],
        ['manifest/duplicate-id', 'a.yml', 9, 5],
        ['manifest/duplicate-id', 'b.yml', 2, 5],
      ]);
      expect(problems[2]?.message).toMatch(/"spring-15s@1" of b\.yml:2 is already listed in a\.yml:3/);
      expect(duplicated).toEqual(new Set([identityOf(creative({ version: '1' }))]));
    }
  });
});
