import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { createRecordSet } from '../../src/records/record-set.ts';
import { anyRecords, at, DAY, iasAnswer, NOON, record, sorted, ticket } from './sample-records.ts';

const early = ticket({ submittedAt: NOON });
const late = ticket({ submittedAt: NOON + 1 });
const first = iasAnswer({ answeredAt: at(NOON) });
const second = iasAnswer({ answeredAt: at(NOON + DAY) });

function keptOf(...puts: Parameters<typeof record>[1][]) {
  const recordSet = createRecordSet();
  recordSet.absorb(puts.map((given) => record('ias', { key: 'a', ...given })));
  return recordSet.get('ias', 'a');
}

describe('a recordSet', () => {
  test('gives back what was put, by provider and key', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const recordSet = createRecordSet();
        recordSet.absorb(records);
        recordSet.absorb(records);
        expect(recordSet.size).toBe(records.length);
        expect(recordSet.all()).toEqual(records);
        for (const one of records) expect(recordSet.get(one.provider, one.key)).toEqual(one);
      }),
    );
  });

  test('does not lose an answer to a ticket', () => {
    expect(keptOf({ ticket: early, answer: first }, { ticket: early })).toMatchObject({ answer: first });
    expect(keptOf({ ticket: early }, { ticket: null, answer: first })).toMatchObject({ ticket: early, answer: first });
  });

  test('keeps the later of two answers and of two tickets, in whatever order they come', () => {
    const one = { ticket: early, answer: first };
    const other = { ticket: late, answer: second };
    expect(keptOf(one, other)).toMatchObject(other);
    expect(keptOf(other, one)).toMatchObject(other);
  });

  test('keeps a new submission beside the answer it is meant to replace', () => {
    const again = ticket({ submittedAt: NOON + 40 * DAY });
    expect(keptOf({ ticket: early, answer: first }, { ticket: again })).toMatchObject({ ticket: again, answer: first });
  });

  test('of equal tickets keeps the last, but none falls back to its first stage', () => {
    const further = { ...early, stage: 'tagged' };
    expect(keptOf({ ticket: early }, { ticket: further })?.ticket).toEqual(further);
    expect(keptOf({ ticket: further }, { ticket: early })?.ticket).toEqual(further);
    const last = { ...early, stage: 'untagged' };
    expect(keptOf({ ticket: further }, { ticket: last })?.ticket).toEqual(last);
  });

  test('an answer of an unknown moment gives way to any other', () => {
    const timeless = iasAnswer({ answeredAt: 'lately' });
    expect(keptOf({ answer: timeless }, { answer: first })?.answer).toEqual(first);
    expect(keptOf({ answer: first }, { answer: timeless })?.answer).toEqual(first);
  });

  test('forgets', () => {
    const recordSet = createRecordSet();
    const [one, other] = [record('ias'), record('verity')];
    recordSet.absorb([one, other]);
    recordSet.forget('ias', one.key);
    recordSet.forget('ias', other.key);
    expect(recordSet.get('ias', one.key)).toBeUndefined();
    expect(sorted(recordSet.all())).toEqual([other]);
  });
});
