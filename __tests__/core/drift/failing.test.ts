import { expect, test } from '@jest/globals';
import { readFailing, storeFailing } from '../../../src/core/drift/failing.ts';
import { EARLIER, failing } from './fixtures.ts';

test('a failing set is read back as it was kept', () => {
  const set = [
    failing('a', { standing: 'untold', scoresBefore: { META: 0.8 } }),
    failing('b', { ended: { at: EARLIER, how: 'removed' } }),
  ];
  expect(readFailing(storeFailing(set))).toEqual(set);
});

test.each(['', '{', 'null', '[{}]', JSON.stringify([{ ...failing('a'), since: 'yesterday' }])])(
  '%j is none',
  (text) => {
    expect(readFailing(text)).toBeUndefined();
  },
);
