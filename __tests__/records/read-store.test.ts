import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readStore } from '../../src/records/read-store.ts';
import type { ProviderRecord } from '../../src/records/record-set.ts';
import { createSeals } from '../../src/records/seal.ts';
import { headText } from '../../src/records/store-format.ts';
import { renderStore } from '../../src/records/write-store.ts';
import { answerOf, header, NOON, record, SECRETS, seals, sorted, ticket } from './sample-records.ts';

const ROOM = 60_000;
const records = [
  record('ias'),
  record('ias', { answer: answerOf('ias') }),
  record('verity', { ticket: null, answer: answerOf('verity') }),
  record('vidmob', { ticket: ticket({ id: '', stage: 'tagging:job-7' }) }),
];
const { text } = renderStore(header, records, seals, ROOM);
const intact = readStore(text, seals)?.records ?? [];
const whole = intact.map(comparable);
const written = new Set(
  intact.flatMap((one) => [one, { ...one, ticket: null }, { ...one, answer: null }]).map(comparable),
);

function comparable({ provider, key, ticket: own, answer }: ProviderRecord): string {
  return JSON.stringify([provider, key, own, answer]);
}

/** Whatever was done to the text: nothing is read that was not written, and nothing is missing without a word. */
function expectNothingWrong(altered: string): void {
  const read = readStore(altered, seals);
  if (!read) return;
  const found = read.records.map(comparable);
  const invented = found.filter((one) => !written.has(one));
  const isForged = read.isAuthentic && JSON.stringify(read.header) !== JSON.stringify(header);
  const isSilent = read.unreadable.length === 0 && found.join() !== whole.join();
  expect({ invented, isForged, isSilent }).toEqual({ invented: [], isForged: false, isSilent: false });
}

describe('readStore', () => {
  test('reads what was written', () => {
    expect(readStore(text, seals)).toMatchObject({ header, isAuthentic: true, unreadable: [] });
    expect(sorted(intact)).toEqual(sorted(records));
  });

  test.each([undefined, '', 'A summary without a store.'])('finds none in %p', (none) => {
    expect(readStore(none, seals)).toBeUndefined();
  });

  test('a store that was cut gives what is whole of it, and says what is not', () => {
    for (let length = 0; length < text.length; length += 1) expectNothingWrong(text.slice(0, length));
    expect(readStore(text.slice(0, 40), seals)).toEqual({
      header: null,
      isAuthentic: false,
      records: [],
      unreadable: ['vidmob', 'ias', 'verity'],
    });
  });

  test('a flipped character never gives another record', () => {
    for (let place = 0; place < text.length; place += 1) {
      for (const other of ['A', '.']) {
        expectNothingWrong(text.slice(0, place) + other + text.slice(place + 1));
      }
    }
  });

  test('nor does anything else written over it', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(50), fc.string({ unit: 'binary' }), (place, length, instead) => {
        expectNothingWrong(text.slice(0, place) + instead + text.slice(place + length));
      }),
    );
  });

  test('blocks that changed places do not open', () => {
    const [head = '', tickets = '', answers = '', ...rest] = text.split('.');
    const altered = [head, answers, tickets, ...rest].join('.');
    expect(readStore(altered, seals)).toMatchObject({ isAuthentic: true, unreadable: ['vidmob'] });
  });

  test('a header that was written anew vouches for nothing', () => {
    const forged = headText({ ...header, leaseUntil: NOON * 2, providers: ['vidmob', 'ias', 'verity'] });
    const [, ...blocks] = text.split('.');
    const altered = `<!-- creative-gate:store:v1 ${[forged, ...blocks].join('.')}`;
    expect(readStore(altered, seals)).toEqual({
      header: { ...header, leaseUntil: NOON * 2 },
      isAuthentic: false,
      records: [],
      unreadable: ['vidmob', 'ias', 'verity'],
    });
  });

  test.each([
    ['another secret', createSeals({ ias: 'fake-other' }, '4711')],
    ['another repository', createSeals({ ias: SECRETS.ias }, '4712')],
  ])('%s opens nothing', (_what, foreign) => {
    expect(readStore(text, foreign)).toEqual({ header, isAuthentic: false, records: [], unreadable: ['ias'] });
  });

  test('one secret opens its own records, and the others are nothing to warn of', () => {
    const read = readStore(text, createSeals({ verity: SECRETS.verity }, '4711'));
    expect(read).toEqual({ header, isAuthentic: true, records: [records[2]], unreadable: [] });
  });

  test('an empty store vouches for its header', () => {
    const empty = renderStore(header, [], seals, ROOM);
    expect(readStore(empty.text, seals)).toEqual({ header, isAuthentic: true, records: [], unreadable: [] });
  });
});

describe('several stores in one text', () => {
  const older = record('ias', { key: records[0]?.key ?? '', ticket: ticket({ submittedAt: NOON - 1 }) });
  const copy = renderStore({ ...header, leaseUntil: 0, runId: 1 }, [older, record('verity')], seals, ROOM).text;

  test.each([
    ['before', `${copy}\n${text}`],
    ['behind', `${text}\n${copy}`],
  ])('a planted copy %s it neither ends the lease nor hides newer records', (_where, both) => {
    const read = readStore(both, seals);
    expect(read).toMatchObject({ header, isAuthentic: true, unreadable: [] });
    expect(read?.records).toContainEqual(records[0]);
    expect(read?.records).toHaveLength(records.length + 1);
  });

  test('what does not open beside it only gives a warning', () => {
    const foreign = renderStore({ ...header, leaseUntil: NOON * 2 }, [], createSeals(SECRETS, '1'), ROOM).text;
    for (const planted of [foreign, '<!-- creative-gate:store:v1 abc -->']) {
      for (const both of [text + planted, planted + text]) {
        const read = readStore(both, seals);
        expect(read).toMatchObject({ header, isAuthentic: true, unreadable: ['vidmob', 'ias', 'verity'] });
        expect(sorted(read?.records ?? [])).toEqual(sorted(records));
      }
    }
  });
});
