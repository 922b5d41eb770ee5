import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { compress } from '../../src/records/blocks.ts';
import { decodeTickets, encodeTickets, type KeyedTicket } from '../../src/records/ticket-codec.ts';
import { anyKey, anyTicket, record } from './sample-records.ts';

const KEY = 'abcdefghijklmn-_';
const UUID = '0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';

function usual(given: Partial<KeyedTicket['ticket']> = {}): KeyedTicket {
  return { key: KEY, ticket: { id: UUID, submittedAt: 1_763_640_000_123, stage: 'first', ...given } };
}

describe('tickets', () => {
  test('come back exactly, usual and unusual, in order of submission', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key: anyKey, ticket: anyTicket })), (tickets) => {
        const back = decodeTickets(encodeTickets(tickets));
        expect(back).toHaveLength(tickets.length);
        expect(back).toEqual(expect.arrayContaining(tickets));
        const moments = back?.map(({ ticket }) => ticket.submittedAt) ?? [];
        expect(moments).toEqual(moments.toSorted((one, other) => one - other));
      }),
    );
  });

  test('more kinds of stage than a byte can tell come back', () => {
    const tickets = Array.from({ length: 300 }, (_, n) => usual({ submittedAt: n, stage: `tagging:${n}` }));
    expect(decodeTickets(encodeTickets(tickets))).toEqual(tickets);
  });

  test('come back from whatever moment, up to the last that a row holds and beyond', () => {
    const moments = [2 ** 48 - 1, 2 ** 48, Number.MAX_SAFE_INTEGER];
    const tickets = moments.map((submittedAt) => usual({ submittedAt }));
    for (const ticket of tickets) expect(decodeTickets(encodeTickets([ticket]))).toEqual([ticket]);
    expect(decodeTickets(encodeTickets(tickets))).toEqual(tickets);
  });

  test('are a head after its length in four bytes, and 35 bytes for each of the usual kind', () => {
    const bytes = encodeTickets([usual(), usual({ submittedAt: 5 })]);
    const headBytes = bytes.readUInt32LE();
    expect(JSON.parse(bytes.toString('utf8', 4, 4 + headBytes))).toEqual({ stages: ['first'], others: [] });
    expect(bytes).toHaveLength(4 + headBytes + 2 * 35);
  });

  test('of the usual kind take less than 30 bytes each', () => {
    const tickets = Array.from({ length: 500 }, () => record('ias')).map(({ key, ticket }) => ({
      key,
      ticket: ticket as KeyedTicket['ticket'],
    }));
    expect(compress(encodeTickets(tickets), 'tight').length).toBeLessThan(500 * 30);
  });

  const head = (json: unknown) => {
    const text = Buffer.from(JSON.stringify(json));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    return Buffer.concat([length, text]);
  };
  const whole = encodeTickets([usual()]);
  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a head that is cut', whole.subarray(0, 10)],
    ['a row that is cut', whole.subarray(0, -1)],
    ['a head of another kind', head({ stages: 'first', others: [] })],
    ['a stage that the head does not name', Buffer.concat([head({ stages: [], others: [] }), Buffer.alloc(35)])],
  ])('are not read from %s', (_what, bytes) => expect(decodeTickets(bytes)).toBeUndefined());
});
