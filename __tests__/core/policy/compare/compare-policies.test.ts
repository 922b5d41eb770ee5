import { expect, test } from '@jest/globals';
import { conditionsKey } from '../../../../src/core/policy/compare/compare-policies.ts';

test('order, repeats and the case of brands and markets make no difference, everything else does', () => {
  const one = conditionsKey({ brands: ['Acme', 'whisky'], markets: ['de'], types: ['video'] });
  expect(conditionsKey({ brands: ['WHISKY', 'acme', 'acme'], markets: ['DE '], types: ['video'] })).toBe(one);
  expect(conditionsKey({ brands: ['acme', 'whisky'], markets: ['de'], channels: ['META'], types: ['video'] })).not.toBe(
    one,
  );
  expect(conditionsKey({ paths: ['a'] })).not.toBe(conditionsKey({ paths: ['A'] }));
  expect(conditionsKey({ brands: ['a'] })).not.toBe(conditionsKey({ markets: ['a'] }));
});
