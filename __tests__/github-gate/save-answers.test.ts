import { describe, expect, test } from '@jest/globals';
import { createTicketStore } from '../../src/gate/keeper.ts';
import type { Saving } from '../../src/github-gate/cached.ts';
import { saveAnswers } from '../../src/github-gate/save-answers.ts';
import type { World } from '../../src/github-gate/world.ts';
import type { ProviderRecord } from '../../src/records/record-set.ts';
import { createSeals } from '../../src/records/seal.ts';
import { fakeProvider } from '../gate/fake-provider.ts';
import { NO_CACHE, SECRETS } from '../gate/memories.ts';
import { SETTINGS } from '../gate/worlds.ts';
import { creative } from '../support/creatives.ts';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const ticket = { id: 't-1', submittedAt: NOW, stage: 'first' };
const before: ProviderRecord = { provider: 'verity', key: 'B'.repeat(16), ticket, answer: null };
const push = { kind: 'push', eventName: 'push', headSha: 'a', beforeSha: 'b' } as const;
const group = { kind: 'merge-group', eventName: 'merge_group', headSha: 'a', headRef: 'x' } as const;

async function saved(more: Partial<World> = {}, learns = true): Promise<Saving[]> {
  const ticketStore = createTicketStore({
    clock: { now: () => NOW },
    seals: createSeals(SECRETS, '42'),
    run: { runId: 7, runAttempt: 1 },
    deadlineAt: NOW,
  });
  const item = { provider: fakeProvider('ias'), creative: creative({ id: 'a' }) };
  ticketStore.workOn([item]);
  if (learns) ticketStore.accepted([item], ticket);
  const savings: Saving[] = [];
  const cached = {
    ...NO_CACHE,
    own: async () => ({ records: [before], baselines: undefined, rescore: { at: 1 }, remarks: [] }),
    save: async (saving: Saving) => void savings.push(saving),
  };
  const world = {
    trigger: { ...push, branch: 'main', defaultBranch: 'main' } as World['trigger'],
    clock: { now: () => NOW, sleep: async () => undefined },
    settings: SETTINGS,
    cancelled: new AbortController().signal,
    ...more,
  };
  await saveAnswers(world, { ticketStore, cached }, { judged: [] });
  return savings;
}

describe('what a run learned', () => {
  test('is kept with what was there before, and with the scores of a push', async () => {
    const [saving, ...others] = await saved();
    expect(saving?.records.map(({ provider }) => provider)).toEqual(['verity', 'ias']);
    expect([saving?.rescore, saving?.baselines, others]).toEqual([{ at: 1 }, expect.anything(), []]);
  });

  test('has no scores to compare with where nothing was merged', async () => {
    const trigger = { ...group, baseSha: 'b', baseRef: 'main' } as World['trigger'];
    expect((await saved({ trigger }))[0]?.baselines).toBeUndefined();
  });

  test('is not kept when it is nothing new, of the sandbox, or the run was cancelled', async () => {
    expect(await saved({}, false)).toEqual([]);
    expect(await saved({ settings: { ...SETTINGS, sandbox: true } })).toEqual([]);
    expect(await saved({ cancelled: AbortSignal.abort() })).toEqual([]);
  });
});
