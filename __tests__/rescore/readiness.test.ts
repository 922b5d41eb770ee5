import { describe, expect, test } from '@jest/globals';
import type { ProviderName } from '../../src/core/creative.ts';
import type { ProbeResult, Provider, Ticket } from '../../src/providers/provider.ts';
import { createChangeList } from '../../src/providers/vidmob/vidmob-changed-scores.ts';
import { probeKey } from '../../src/providers/vidmob/vidmob-run.ts';
import type { ProviderRecord } from '../../src/records/record-set.ts';
import type { FoundGate } from '../../src/rescore/found-gate.ts';
import { type Looking, readinessOf } from '../../src/rescore/readiness.ts';
import { fakeProvider } from '../gate/fake-provider.ts';

const HOUR = 3_600_000;
const NOW = 100 * HOUR;

interface Waiting {
  readonly id: string;
  readonly provider?: ProviderName;
  readonly stage?: string;
  readonly ageMs?: number;
}

function gateOf(waiting: readonly Waiting[], promised = waiting.length): FoundGate {
  const records = waiting.map(({ id, provider = 'vidmob', stage = 'first', ageMs = 60_000 }): ProviderRecord => {
    return { provider, key: id, ticket: { id, submittedAt: NOW - ageMs, stage }, answer: null };
  });
  const header = {
    runId: 1,
    attempt: 1,
    leaseUntil: 0,
    unfinished: { vidmob: promised, ias: 0, verity: 0 },
    workspaces: [],
    held: 1,
  };
  return { store: { header, isAuthentic: true, records, unreadable: [] } } as unknown as FoundGate;
}

/** Looks at gates at a provider that says this of a ticket. */
async function look(gates: readonly FoundGate[], says: (ticket: Ticket) => ProbeResult, more: Partial<Looking> = {}) {
  const asked: string[] = [];
  const provider: Provider = {
    ...fakeProvider('vidmob'),
    changes: createChangeList(async () => ({ status: 500, headers: new Headers(), body: {} })),
    probeKey,
    probe: async (ticket) => {
      asked.push(ticket.id);
      return says(ticket);
    },
  };
  const told = await readinessOf(gates, {
    providers: new Map([['vidmob', provider]]),
    call: { signal: new AbortController().signal, deadlineAt: NOW + HOUR },
    now: NOW,
    lookedAt: NOW - HOUR / 2,
    maxPendingAgeMs: 72 * HOUR,
    changed: new Set(),
    ...more,
  });
  return { asked, told: told.map(({ isReady, moved }) => [isReady, moved]) };
}

const many = (count: number, ageMs = 60_000) =>
  Array.from({ length: count }, (_, index) => ({ id: `m${index}`, ageMs }));

describe('how far a parked gate has come', () => {
  test('all its answers are there, some, or none', async () => {
    const gates = [
      gateOf([{ id: 'a' }, { id: 'b' }]),
      gateOf([{ id: 'b' }, { id: 'c' }]),
      gateOf([{ id: 'd' }]),
      gateOf([]),
    ];
    const { told } = await look(gates, ({ id }) => (id === 'a' || id === 'b' ? 'changed' : 'working'));
    expect(told).toEqual([
      [true, 2],
      [false, 1],
      [false, 0],
      [true, 0],
    ]);
  });

  test('an answer that nobody can tell of is not there', async () => {
    expect((await look([gateOf([{ id: 'a' }])], () => 'unknown')).told).toEqual([[false, 0]]);
    expect((await look([gateOf([{ id: 'a', provider: 'ias' }])], () => 'changed')).told).toEqual([[false, 0]]);
  });

  test('it is at its end once one is waited for no longer, without a look', async () => {
    const { asked, told } = await look([gateOf([{ id: 'a' }, { id: 'b', ageMs: 72 * HOUR }])], () => 'working');
    expect([asked, told]).toEqual([[], [[true, 0]]]);
  });

  test('where not every ticket is in the store, only judging tells', async () => {
    const unreadable = { store: undefined } as unknown as FoundGate;
    expect((await look([gateOf([{ id: 'a' }], 2), unreadable], () => 'working')).told).toEqual([
      [true, 0],
      [true, 0],
    ]);
  });

  test('those that wait for one tags job need one look, which no list of scores replaces', async () => {
    const waiting = many(120).map((one) => ({ ...one, stage: 'tagging:job-1' }));
    const { asked, told } = await look([gateOf(waiting)], () => 'changed');
    expect([asked.length, told]).toEqual([1, [[true, 120]]]);
  });
});

describe('with more than 100 creatives waiting', () => {
  test('the list of changed scores replaces looking at each', async () => {
    const changed = new Set(many(120).map(({ id }) => id));
    const { asked, told } = await look([gateOf(many(120)), gateOf([{ id: 'other' }])], () => 'changed', { changed });
    expect([asked, told]).toEqual([
      [],
      [
        [true, 120],
        [false, 0],
      ],
    ]);
  });

  test('each is looked at once in an hour, as far as to the first that is not ready', async () => {
    const gate = gateOf(many(120, HOUR + 60_000));
    expect((await look([gate], () => 'changed')).told).toEqual([[true, 120]]);
    const { asked } = await look([gate], () => 'working');
    expect(asked).toEqual(['m0']);
    expect((await look([gate], () => 'changed', { lookedAt: NOW - 1000 })).asked).toEqual([]);
  });
});
