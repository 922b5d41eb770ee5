import { describe, expect, test } from '@jest/globals';
import { isFresh, isTicketUsable, prune } from '../../src/records/lifetime.ts';
import { answerOf, at, DAY, NOON, record, ticket, verityAnswer } from './sample-records.ts';

const PROVIDER_LIFE = [
  ['vidmob', DAY],
  ['ias', 30 * DAY],
  ['verity', 30 * DAY],
] as const;

describe('isFresh', () => {
  test.each(PROVIDER_LIFE)("%s's answer is used for %d ms", (provider, life) => {
    const answered = record(provider, { answer: answerOf(provider) });
    expect(isFresh(answered, NOON)).toBe(true);
    expect(isFresh(answered, NOON + life - 1)).toBe(true);
    expect(isFresh(answered, NOON + life)).toBe(false);
  });

  test.each(PROVIDER_LIFE)("%s's answer from the future, or from nobody knows when, is not used", (provider, _life) => {
    expect(isFresh(record(provider, { answer: answerOf(provider) }), NOON - 1)).toBe(false);
    expect(isFresh(record(provider, { answer: answerOf(provider, { answeredAt: 'lately' }) }), NOON)).toBe(false);
    expect(isFresh(record(provider), NOON)).toBe(false);
  });

  test.each([
    [at(NOON + 2 * DAY), 2 * DAY],
    [at(NOON + 400 * DAY), 30 * DAY],
    [null, 30 * DAY],
  ])('an answer that Verity lets expire at %p is used for %d ms', (expiresAt, life) => {
    const answered = record('verity', { answer: verityAnswer({ expiresAt }) });
    expect(isFresh(answered, NOON + life - 1)).toBe(true);
    expect(isFresh(answered, NOON + life)).toBe(false);
  });

  test('an answer whose expiry cannot be read is not used', () => {
    expect(isFresh(record('verity', { answer: verityAnswer({ expiresAt: 'next year' }) }), NOON)).toBe(false);
  });
});

describe('isTicketUsable', () => {
  test.each(PROVIDER_LIFE)("%s's ticket without an answer always is", (provider, _life) => {
    expect(isTicketUsable(record(provider), NOON + 300 * DAY)).toBe(true);
  });

  test('what has no ticket has none to use', () => {
    expect(isTicketUsable(record('ias', { ticket: null, answer: answerOf('ias') }), NOON)).toBe(false);
  });

  test("Vidmob's gives a newer score when the last one is outdated", () => {
    expect(isTicketUsable(record('vidmob', { answer: answerOf('vidmob') }), NOON + 3 * DAY)).toBe(true);
  });

  test.each(['ias', 'verity'] as const)("%s's ends with its answer", (provider) => {
    const answered = record(provider, { answer: answerOf(provider) });
    expect(isTicketUsable(answered, NOON + 30 * DAY - 1)).toBe(true);
    expect(isTicketUsable(answered, NOON + 30 * DAY)).toBe(false);
  });

  test.each(['ias', 'verity'] as const)("%s's of a submission after the outdated answer is", (provider) => {
    const again = record(provider, { ticket: ticket({ submittedAt: NOON + 31 * DAY }), answer: answerOf(provider) });
    expect(isFresh(again, NOON + 32 * DAY)).toBe(false);
    expect(isTicketUsable(again, NOON + 32 * DAY)).toBe(true);
  });

  test('an answer of an unknown age does not cost a second submission', () => {
    const answered = record('ias', { answer: answerOf('ias', { answeredAt: 'lately' }) });
    expect(isTicketUsable(answered, NOON)).toBe(true);
  });
});

describe('prune', () => {
  const kept = {
    waiting: record('ias', { ticket: ticket({ submittedAt: NOON - 34 * DAY }) }),
    fresh: record('verity', { ticket: null, answer: verityAnswer() }),
    outdatedScore: record('vidmob', { answer: answerOf('vidmob', { answeredAt: at(NOON - 5 * DAY) }) }),
    heardOfLately: record('vidmob', {
      ticket: ticket({ submittedAt: NOON - 90 * DAY }),
      answer: answerOf('vidmob', { answeredAt: at(NOON - 5 * DAY) }),
    }),
  };
  const dropped = {
    forgotten: record('ias', { ticket: ticket({ submittedAt: NOON - 35 * DAY }) }),
    outdated: record('ias', {
      ticket: ticket({ submittedAt: NOON - 32 * DAY }),
      answer: answerOf('ias', { answeredAt: at(NOON - 31 * DAY) }),
    }),
    withoutTicket: record('vidmob', { ticket: null, answer: answerOf('vidmob', { answeredAt: at(NOON - 2 * DAY) }) }),
    empty: record('vidmob', { ticket: null }),
  };

  test('keeps what can still be used and nothing else', () => {
    expect(prune([...Object.values(dropped), ...Object.values(kept)], NOON)).toEqual(Object.values(kept));
  });
});
