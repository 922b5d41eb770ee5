import { describe, expect, test } from '@jest/globals';
import type { Scored } from '../../src/core/assessment.ts';
import type { ProviderName } from '../../src/core/creative.ts';
import type { ProviderRecord } from '../../src/records/record-set.ts';
import { createFreshRecordSet, holdsAny, oldestOf } from '../../src/rescore/fresh-records.ts';

const NOON = Date.parse('2026-11-20T12:00:00Z');

function record(
  id: string,
  {
    provider = 'vidmob',
    ticket = true,
    answeredAt,
  }: { provider?: ProviderName; ticket?: boolean; answeredAt?: string } = {},
): ProviderRecord {
  const answer = answeredAt === undefined ? null : ({ status: 'scored', ticket: id, answeredAt } as unknown as Scored);
  return { provider, key: id, ticket: ticket ? { id, submittedAt: NOON - 1000, stage: 'first' } : null, answer };
}

const OLD = '2026-11-20T11:00:00Z';

describe('a fresh recordSet', () => {
  test('takes no answer in that is named as changed, wherever it comes from, but its ticket', () => {
    const recordSet = createFreshRecordSet({ ids: new Set(['a', 'c']), before: NOON });
    recordSet.absorb([record('a', { answeredAt: OLD }), record('b', { answeredAt: OLD })]);
    recordSet.put(record('a', { answeredAt: OLD }));
    recordSet.put(record('c', { answeredAt: OLD, ticket: false }));
    recordSet.put(record('d', { answeredAt: OLD, provider: 'ias' }));
    expect(recordSet.all().map(({ key, answer }) => [key, answer !== null])).toEqual([
      ['a', false],
      ['b', true],
      ['c', false],
      ['d', true],
    ]);
    expect(recordSet.size).toBe(4);
    expect(recordSet.get('vidmob', 'a')?.ticket?.id).toBe('a');
  });

  test('counts its changes on, so that what was rendered before is known to be old', () => {
    const recordSet = createFreshRecordSet({ ids: new Set(), before: NOON });
    const before = recordSet.changes;
    recordSet.put(record('a', { answeredAt: OLD }));
    expect(recordSet.changes).toBeGreaterThan(before);
    expect(recordSet.size).toBe(1);
  });

  test('takes what was fetched since', () => {
    const recordSet = createFreshRecordSet({ ids: 'all', before: NOON });
    recordSet.absorb([
      record('a', { answeredAt: '2026-11-20T12:00:01Z' }),
      record('b', { answeredAt: OLD }),
      record('c'),
    ]);
    expect(recordSet.all().map(({ answer }) => answer !== null)).toEqual([true, false, false]);
  });
});

test('holdsAny finds records by ticket or answer, of Vidmob alone', () => {
  const ids = new Set(['a']);
  expect(holdsAny([record('a')], ids)).toBe(true);
  expect(holdsAny([record('a', { ticket: false, answeredAt: OLD })], ids)).toBe(true);
  expect(holdsAny([record('a', { provider: 'verity' }), record('b'), record('a', { ticket: false })], ids)).toBe(false);
});

test('oldestOf is the first moment since which a score may have changed', () => {
  expect(oldestOf([record('a', { provider: 'ias' }), record('b', { ticket: false })])).toBeUndefined();
  expect(oldestOf([record('a', { answeredAt: OLD }), record('b')])).toBe(Date.parse(OLD));
  expect(oldestOf([record('a', { answeredAt: 'some day' })])).toBe(NOON - 1000);
});
