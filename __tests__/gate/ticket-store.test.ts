import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { isKnown, resume, SUBMITS_ALL } from '../../src/gate/resume.ts';
import { createTicketStore } from '../../src/gate/ticket-store.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import type { IasScored } from '../../src/providers/ias/ias-answer.ts';
import { readStore } from '../../src/records/read-store.ts';
import { createSeals } from '../../src/records/seal.ts';
import { keepsSomething } from '../../src/records/store-format.ts';
import { creative } from '../support/creatives.ts';
import { fakeProvider } from './fake-provider.ts';
import { SECRETS } from './memories.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const MINUTE = 60_000;
const ticket = { id: 't-1', submittedAt: NOW, stage: 'first' };
const scored: IasScored = {
  status: 'scored',
  ticket: 't-1',
  reused: false,
  answeredAt: new Date(NOW).toISOString(),
  warnings: [],
  garm: { hate: 'safe' },
};
const ias = fakeProvider('ias');
const item = (id: string) => ({ provider: ias, creative: creative({ id, workspaceId: id === 'a' ? 2 : undefined }) });

function keeping() {
  const seals = createSeals(SECRETS, '42');
  const time = { now: NOW };
  const ticketStore = createTicketStore({
    clock: { now: () => time.now },
    seals,
    run: { runId: 7, runAttempt: 2 },
    deadlineAt: NOW + MINUTE,
  });
  return {
    ticketStore,
    seals,
    time,
    stored: (state: 'live' | 'released') => readStore(ticketStore.store(state).text, seals),
  };
}

describe('a ticketStore', () => {
  test('writes down nothing when it knows nothing', () => {
    const { ticketStore } = keeping();
    ticketStore.workOn([item('a')]);
    expect(ticketStore.store('released')).toEqual({ text: '', left: { vidmob: 0, ias: 0, verity: 0 } });
    expect(isKnown(item('a'), ticketStore)).toBe(false);
  });

  test('says that a run is at work before there is anything to keep', () => {
    const { ticketStore, seals } = keeping();
    const { text } = ticketStore.store('live');
    expect(readStore(text, seals)).toMatchObject({
      isAuthentic: true,
      header: { leaseUntil: NOW + 11 * MINUTE, held: 0 },
    });
    expect(keepsSomething(text)).toBe(false);
    const options = {
      clock: { now: () => NOW },
      seals: createSeals({}, '42'),
      run: { runId: 7, runAttempt: 2 },
      deadlineAt: NOW,
    };
    expect(createTicketStore(options).store('live').text).toBe('');
  });

  test('writes down tickets of its work, who holds them and until when', () => {
    const { ticketStore, stored } = keeping();
    ticketStore.workOn([item('a'), item('b')]);
    ticketStore.accepted([item('a'), item('other')], ticket);
    expect(stored('live')).toMatchObject({
      header: {
        runId: 7,
        attempt: 2,
        leaseUntil: NOW + 11 * MINUTE,
        unfinished: { vidmob: 0, ias: 1, verity: 0 },
        workspaces: [2],
        held: 1,
      },
      records: [{ provider: 'ias', ticket, answer: null }],
    });
    expect(stored('released')?.header?.leaseUntil).toBe(0);
  });

  test('keeps what came of it, and forgets what the provider no longer knows', () => {
    const { ticketStore, stored } = keeping();
    const [a, b] = [item('a'), item('b')];
    ticketStore.workOn([a, b]);
    ticketStore.accepted([a, b], ticket);
    const gone = { assessment: { status: 'unavailable', ticket: null, reason: 'gone', remedy: null }, ticket: null };
    ticketStore.ended(
      new Map([
        [a, { assessment: scored, ticket }],
        [b, gone as never],
      ]),
    );
    expect(stored('released')).toMatchObject({
      header: { unfinished: { ias: 0 } },
      records: [{ ticket, answer: scored }],
    });
    expect(isKnown(b, ticketStore)).toBe(false);
  });

  test('has news once anything was accepted or a single answer came, and none before', () => {
    const [accepting, ending] = [keeping().ticketStore, keeping().ticketStore];
    for (const ticketStore of [accepting, ending]) {
      ticketStore.workOn([item('a')]);
      ticketStore.ended(new Map());
      expect(ticketStore.hasNews()).toBe(false);
    }
    accepting.accepted([item('a')], ticket);
    ending.ended(new Map([[item('a'), { assessment: scored, ticket }]]));
    expect([accepting.hasNews(), ending.hasNews()]).toEqual([true, true]);
  });
});

describe('a ticketStore’s store', () => {
  test('is sealed anew only when something was learned', () => {
    const { ticketStore } = keeping();
    ticketStore.workOn([item('a')]);
    ticketStore.accepted([item('a')], ticket);
    const first = ticketStore.store('live');
    expect(ticketStore.store('live')).toBe(first);
    ticketStore.ended(new Map([[item('a'), { assessment: scored, ticket }]]));
    expect(ticketStore.store('live')).not.toBe(first);
  });

  test('names the workspaces of the work at hand, which may be other work than before', () => {
    const { ticketStore, stored } = keeping();
    ticketStore.workOn([item('b')]);
    ticketStore.accepted([item('b')], ticket);
    expect(stored('live')?.header?.workspaces).toEqual([]);
    ticketStore.workOn([item('a'), item('b')]);
    expect(stored('live')?.header?.workspaces).toEqual([2]);
  });

  test('is none where no secret is there to seal it', () => {
    const ticketStore = createTicketStore({
      clock: { now: () => NOW },
      seals: createSeals({}, '42'),
      run: { runId: 7, runAttempt: 2 },
      deadlineAt: NOW,
    });
    ticketStore.workOn([item('a')]);
    ticketStore.accepted([item('a')], ticket);
    expect(ticketStore.store('live').text).toBe('');
  });

  test('says which unfinished submissions found no room; finished ones cost nothing', () => {
    const { ticketStore } = keeping();
    const items = Array.from({ length: 1800 }, (_, n) => item(`c-${n}`));
    ticketStore.workOn(items);
    for (const [index, one] of items.entries()) {
      const own = { id: randomUUID(), submittedAt: NOW + index * 37, stage: 'first' };
      ticketStore.accepted([one], own);
    }
    const { text, left } = ticketStore.store('released');
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(left.ias).toBeGreaterThan(100);
    ticketStore.ended(new Map(items.slice(0, 900).map((one) => [one, { assessment: scored, ticket }])));
    expect(ticketStore.store('released').left).toEqual({ vidmob: 0, ias: 0, verity: 0 });
  });

  test('waits for a new submission, although an outdated answer is there', () => {
    const { ticketStore, time, stored } = keeping();
    ticketStore.workOn([item('a')]);
    ticketStore.ended(new Map([[item('a'), { assessment: scored, ticket }]]));
    time.now += 31 * 24 * 60 * MINUTE;
    ticketStore.accepted([item('a')], { ...ticket, id: 't-2', submittedAt: time.now });
    expect(stored('released')).toMatchObject({
      header: { unfinished: { ias: 1 } },
      records: [{ ticket: { id: 't-2' }, answer: null }],
    });
  });
});

describe('recollecting', () => {
  test('takes answers that are fresh, asks with tickets, and leaves the rest to be submitted', () => {
    const { ticketStore } = keeping();
    const [a, b, c] = [item('a'), item('b'), item('c')];
    ticketStore.ended(new Map([[a, { assessment: scored, ticket }]]));
    ticketStore.accepted([b], ticket);
    const meter = new UsageMeter();
    const { results, left, newly } = resume([a, b, c], { ticketStore, meter, guard: SUBMITS_ALL });
    expect(results.get(a)).toEqual({ assessment: { ...scored, reused: true }, ticket });
    expect([...left.keys()]).toEqual([{ ...b, ticket }, c]);
    expect([...left.values()]).toEqual([b, c]);
    expect(newly).toEqual([c]);
    expect(meter.snapshot().reused).toBe(1);
  });

  test('leaves what may not be submitted without an answer', () => {
    const { ticketStore } = keeping();
    const moved = { ...item('a'), mayNotSubmit: true };
    const meter = new UsageMeter();
    const { results, left, newly } = resume([moved], { ticketStore, meter, guard: SUBMITS_ALL });
    expect([results.size, left.size, newly]).toEqual([0, 1, []]);
    const instead = { status: 'unavailable', ticket: null, reason: 'not now', remedy: null } as const;
    const guard = { refusalOf: () => instead, keepsWaiting: true };
    const told = resume([moved], { ticketStore, meter, guard });
    expect([told.results.get(moved)?.assessment, told.left.size]).toEqual([instead, 0]);
  });

  test('submits anew what has outlived its answer', () => {
    const { ticketStore, time } = keeping();
    const a = item('a');
    ticketStore.ended(new Map([[a, { assessment: scored, ticket }]]));
    time.now += 31 * 24 * 60 * MINUTE;
    expect(resume([a], { ticketStore, meter: new UsageMeter(), guard: SUBMITS_ALL }).newly).toEqual([a]);
  });
});
