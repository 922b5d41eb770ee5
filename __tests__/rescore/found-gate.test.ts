import { describe, expect, test } from '@jest/globals';
import type { FoundCheck } from '../../src/github/publish/find-checks.ts';
import { createSeals } from '../../src/records/seal.ts';
import { renderStore } from '../../src/records/write-store.ts';
import { foundGate, type GateTarget, gateName } from '../../src/rescore/found-gate.ts';
import { SECRETS } from '../gate/memories.ts';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const HOUR = 3_600_000;
const seals = createSeals(SECRETS, '42');
const target = { kind: 'pulls', pulls: [{ number: 7 }, { number: 8 }] } as unknown as GateTarget;

function storeOf(leaseUntil: number, by = seals): string {
  const unfinished = { vidmob: 0, ias: 0, verity: 0 };
  return renderStore({ runId: 5, attempt: 1, leaseUntil, unfinished, workspaces: [], held: 0 }, [], by, 60_000).text;
}

function found(check: Partial<FoundCheck>, run = { runId: 6, runAttempt: 1 }, by = seals) {
  const none = { completed: false, conclusion: undefined, startedAt: undefined, text: undefined } as FoundCheck;
  return foundGate(target, 'c0ffee', { ...none, ...check }, { seals: by, run, now: NOW });
}

describe('a gate is', () => {
  test('parked once its lease was released or has expired', () => {
    expect(found({ text: storeOf(0) }).state).toBe('parked');
    expect(found({ text: storeOf(NOW) }).state).toBe('parked');
    expect(found({ text: storeOf(NOW + 1) }).state).toBe('live');
  });

  test('free at once for a later attempt of the run that holds it', () => {
    expect(found({ text: storeOf(NOW + HOUR) }, { runId: 5, runAttempt: 2 }).state).toBe('parked');
    expect(found({ text: storeOf(NOW + HOUR) }, { runId: 5, runAttempt: 1 }).state).toBe('live');
  });

  test('finished where it was judged, and ended where nobody wants to know', () => {
    expect(['success', 'failure', 'neutral'].map((conclusion) => found({ completed: true, conclusion }).state)).toEqual(
      Array(3).fill('finished'),
    );
    expect([found({ completed: true, conclusion: 'cancelled' }).state, found({ completed: true }).state]).toEqual([
      'ended',
      'ended',
    ]);
  });

  test('left behind without a store only after the longest time that a job may take', () => {
    expect(found({}).state).toBe('live');
    expect(found({ startedAt: NOW - 6 * HOUR }).state).toBe('live');
    expect(found({ startedAt: NOW - 7 * HOUR }).state).toBe('parked');
    const other = createSeals({ vidmob: 'another-key' }, '42');
    expect(found({ text: storeOf(0, other), startedAt: NOW }).state).toBe('live');
  });
});

test('a gate lacks the providers that it asked and whose secret is not there', () => {
  expect(found({ text: storeOf(0) }).lacking).toEqual([]);
  expect(found({ text: storeOf(0) }, undefined, createSeals({ ias: SECRETS.ias }, '42')).lacking).toEqual([
    'vidmob',
    'verity',
  ]);
  expect(found({ text: '<!-- creative-gate:store:v1 nonsense -->' }).lacking).toEqual([]);
});

test('people name a gate by its pull requests or its merge group', () => {
  expect(gateName({ target })).toBe('#7, #8');
  const ref = { headRef: 'gh-readonly-queue/main/pr-7-c0ffee', headSha: 'a', baseRef: 'main', pullRequest: 7 };
  expect(gateName({ target: { kind: 'queue', ref } })).toBe('merge group gh-readonly-queue/main/pr-7-c0ffee');
});
