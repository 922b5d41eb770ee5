import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { throttled } from '../../standins/providers/faults.ts';
import type { ProviderCall } from '../../standins/providers/index.ts';
import { type Scenario, scenario, urlOf } from './support/scenario.ts';

const statusOf = (ran: Scenario, id: string) => {
  const { vidmob, ias, verity } = ran.creative(id).assessments;
  return { vidmob: vidmob?.status, ias: ias?.status, verity: verity?.status };
};
const times = (ran: Scenario, call: ProviderCall) => ran.providers.calls(call).map(({ at }) => at);

describe('answers that are ready at the first look', () => {
  let ran: Scenario;
  beforeAll(async () => {
    ran = await scenario({ creatives: ['a', 'b', 'c'].map((id) => ({ id })) });
  });

  test('cost three requests a creative at Vidmob, two at IAS and three at Verity', () => {
    const { vidmob, ias, verity } = ran.report.usage.requests;
    expect({ vidmob, ias, verity }).toEqual({ vidmob: 9, ias: 1 + 6, verity: 9 });
    expect(ran.providers.vidmob.requests()).toHaveLength(9);
    expect(ran.providers.ias.requests()).toHaveLength(7);
    expect(ran.providers.verity.requests()).toHaveLength(9);
  });
});

describe('waiting', () => {
  let ran: Scenario;
  beforeAll(async () => {
    ran = await scenario({
      // Looks are at common ticks: after one that was late the next may follow in half an interval.
      providers: { leastIntervalMs: 125 },
      inputs: { 'poll-interval': '250ms' },
      creatives: [{ id: 'slow' }, { id: 'tagged' }, { id: 'quick' }],
      script: ({ providers: { vidmob, ias, verity } }) => {
        vidmob.creative('slow', { processing: 6 });
        vidmob.creative('tagged', { untaggedUntil: 'tagged' });
        vidmob.tags({ processing: 3 });
        ias.asset(urlOf('slow'), { processing: 3 });
        verity.video(urlOf('slow'), { processing: 3 });
      },
    });
  });

  test('keeps the interval at every provider, and looks no more often than it takes', () => {
    expect(ran.report.conclusion).toBe('success');
    const looks = (call: ProviderCall) => ran.providers.calls(call).length;
    // Vidmob: seven looks; one, one for an earlier submission after tagging, and one after tagging; one.
    expect([looks('vidmob.status'), looks('tags.look'), looks('ias.results'), looks('verity.status')]).toEqual([
      7 + 3 + 1,
      4,
      4 + 1 + 1,
      4 + 1 + 1,
    ]);
  });

  test('shows in the log how far it is', () => {
    expect(ran.log).toMatch(/^\d of 9 answered, \d waiting: vidmob \d.*, (next poll in \S+|polling now)$/m);
  });

  test('shows the same in the check run', () => {
    const summaries = ran.github.requests.flatMap(({ operation, body }) => {
      const isUpdate = operation === 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
      return isUpdate ? [(body as { output?: { summary?: string } }).output?.summary ?? ''] : [];
    });
    expect(summaries.join('\n')).toMatch(/of 9 answered, \d waiting: vidmob \d/);
  });
});

test('no provider waits for another', async () => {
  const ran = await scenario({
    inputs: { timeout: '3s' },
    creatives: [{ id: 'a' }, { id: 'b' }],
    script: ({ providers: { onRequest } }) => {
      onRequest('vidmob.status', 'hang');
      onRequest('verity.submit', 'reset', { times: 1 });
    },
  });
  for (const id of ['a', 'b']) {
    expect(statusOf(ran, id)).toMatchObject({ ias: 'scored', verity: 'scored' });
    expect(statusOf(ran, id).vidmob).not.toBe('scored');
  }
  const start = times(ran, 'vidmob.submit')[0] ?? 0;
  expect(Math.max(...times(ran, 'ias.results')) - start).toBeLessThan(1500);
  expect(ran.run.exitCode).toBe(1);
  // A look that hangs is cut off with the budget, long before the attempt's own limit.
  expect(ran.run.elapsedMs).toBeLessThan(8_000);
});

test('the last look is just before the deadline, however long the interval', async () => {
  const ran = await scenario({
    using: ['verity', 'ias'],
    inputs: { 'poll-interval': '1h', timeout: '4s' },
    creatives: [{ id: 'a' }],
    script: ({ providers }) => providers.ias.asset(urlOf('a'), { processing: 1 }),
  });
  expect(statusOf(ran, 'a')).toMatchObject({ verity: 'scored', ias: 'pending' });
  const [submitted = 0] = times(ran, 'verity.submit');
  const [looked = 0, ...more] = times(ran, 'verity.status');
  expect(more).toEqual([]);
  expect(looked - submitted).toBeGreaterThan(500);
  expect(ran.errors('a')).toEqual(['gate/time-budget']);
  expect(ran.run.elapsedMs).toBeLessThan(8_000);
});

describe('a budget of 0s', () => {
  let ran: Scenario;
  beforeAll(async () => {
    ran = await scenario({
      inputs: { timeout: '0s', 'poll-interval': '' },
      creatives: [{ id: 'new' }, { id: 'known' }, { id: 'named' }],
      script: ({ providers: { vidmob, verity } }) => {
        vidmob.creative('known', { known: true });
        vidmob.creative('named', { known: true, conflict: 'context' });
        verity.video(urlOf('known'), { acceptedAt: '2026-01-01T00:00:00.000Z' });
      },
    });
  });

  test('submits everything and looks once at what was there before', () => {
    expect(ran.report.usage.submitted).toEqual({ vidmob: 1, ias: 3, verity: 3, tags: 0 });
    expect(statusOf(ran, 'known')).toEqual({ vidmob: 'scored', ias: 'pending', verity: 'scored' });
    expect(statusOf(ran, 'named')).toEqual({ vidmob: 'scored', ias: 'pending', verity: 'pending' });
    expect(statusOf(ran, 'new')).toEqual({ vidmob: 'pending', ias: 'pending', verity: 'pending' });
    expect(ran.providers.calls('ias.results')).toEqual([]);
  });

  test('never sleeps', () => {
    expect(ran.run.elapsedMs).toBeLessThan(4_000);
    expect(ran.creative('new').verdict).toBe('pending');
    expect(ran.report.conclusion).toBe('failure');
  });
});

test('a provider that asks to come back after the deadline is pending at once', async () => {
  const ran = await scenario({
    using: ['verity', 'ias'],
    creatives: [{ id: 'a' }],
    script: ({ providers }) => void providers.onRequest('verity.status', throttled(3600)),
  });
  expect(statusOf(ran, 'a')).toMatchObject({ verity: 'pending', ias: 'scored' });
  expect(ran.providers.calls('verity.status')).toHaveLength(1);
  expect(ran.run.elapsedMs).toBeLessThan(8_000);
});

test('a provider has a bounded number of requests under way, and more than one', async () => {
  const most = { vidmob: 0, ias: 0, verity: 0 };
  const now = { ...most };
  await scenario({
    creatives: Array.from({ length: 40 }, (_, at) => ({ id: `spring-${at}` })),
    script: ({ providers }) => {
      providers.onRequest(/./, async ({ call }) => {
        const name = (call?.replace('tags', 'vidmob').split('.')[0] ?? 'vidmob') as keyof typeof now;
        now[name] += 1;
        most[name] = Math.max(most[name], now[name]);
        await sleep(10);
        now[name] -= 1;
        return 'pass' as const;
      });
    },
  });
  for (const count of Object.values(most)) {
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThanOrEqual(16);
  }
});
