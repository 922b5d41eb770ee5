import { describe, expect, test } from '@jest/globals';
import type { ReadStore } from '../../src/records/read-store.ts';
import { guardFor, NOT_SUBMITTED, SUBMITS_NOTHING } from '../../src/rescore/submission-guard.ts';
import { fakeProvider } from '../gate/fake-provider.ts';
import { creative } from '../support/creatives.ts';

const header = {
  runId: 1,
  attempt: 1,
  leaseUntil: 0,
  unfinished: { vidmob: 2, ias: 2, verity: 0 },
  workspaces: [],
  held: 4,
};
const ticket = { id: 't', submittedAt: 0, stage: 'first' };
const store: ReadStore = {
  header,
  isAuthentic: true,
  records: [{ provider: 'vidmob', key: 'k', ticket, answer: null }],
  unreadable: [],
};
const item = (name: 'vidmob' | 'ias' | 'verity') => ({ provider: fakeProvider(name), creative: creative() });

describe('a scheduled run that finishes a gate', () => {
  test('sends again only what the store counts, has no ticket for, and the provider knows again', () => {
    const { refusalOf } = guardFor({ store }, SUBMITS_NOTHING);
    expect(refusalOf(item('vidmob'))).toBeNull();
    expect(refusalOf(item('vidmob'))).toBe(NOT_SUBMITTED);
    expect(refusalOf(item('ias'))).toBe(NOT_SUBMITTED);
    expect(refusalOf(item('verity'))).toBe(NOT_SUBMITTED);
  });

  test.each<[string, ReadStore | undefined]>([
    ['there is no store', undefined],
    ['nobody vouches for it', { ...store, isAuthentic: false }],
    ['its header is cut', { ...store, header: null }],
    ['a part of it does not open', { ...store, unreadable: ['vidmob'] }],
  ])('sends nothing where %s', (_, kept) => {
    expect(guardFor({ store: kept }, SUBMITS_NOTHING).refusalOf(item('vidmob'))).toBe(NOT_SUBMITTED);
  });
});
