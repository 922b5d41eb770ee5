import { describe, expect, test } from '@jest/globals';
import type { AnswerCache, Restored, Saved } from '../../src/cache/answer-cache.ts';
import { storeBaselines } from '../../src/core/verdict/baseline.ts';
import { createTicketStore } from '../../src/gate/ticket-store.ts';
import type { GitHubServices } from '../../src/github-gate/github-context.ts';
import {
  type CacheScopes,
  openRecordCache,
  type Saving,
  saveAnswers,
  scopesOf,
} from '../../src/github-gate/record-cache.ts';
import { blocksIn, encodeFile, type FileBlocks } from '../../src/records/cache-file.ts';
import { decodeFile } from '../../src/records/read-cache-file.ts';
import type { ProviderRecord } from '../../src/records/record-set.ts';
import { createSeals } from '../../src/records/seal.ts';
import { fakeProvider } from '../gate/fake-provider.ts';
import { NO_CACHE, SECRETS } from '../gate/memories.ts';
import { SETTINGS } from '../gate/worlds.ts';
import { fakeLog } from '../github/publish/fake-log.ts';
import { creative } from '../support/creatives.ts';

const FOREIGN: FileBlocks = { states: [], records: [['vidmob', 'tickets', 'c2VhbGVk']] };

describe('cached', () => {
  const NOW = Date.parse('2026-11-22T12:00:00.000Z');
  const seals = createSeals(SECRETS, '42');
  const record: ProviderRecord = {
    provider: 'ias',
    key: 'A'.repeat(16),
    ticket: { id: 't-1', submittedAt: NOW, stage: 'first' },
    answer: null,
  };
  const PULL: CacheScopes = { eventName: 'pull_request', own: 'own-', branch: 'branch-' };
  const content = encodeFile({ records: [record], baselines: undefined, rescore: { at: 1 } }, seals);

  function opened(
    scopes: CacheScopes,
    restored: (prefix: string) => Restored = () => ({ kind: 'none' }),
    saved: Saved = { kind: 'saved' },
    debugs = false,
  ) {
    const log = fakeLog({ debugs });
    const asked: string[] = [];
    const written: { key: string; content: Uint8Array }[] = [];
    const cache: AnswerCache = {
      restore: async (prefix) => {
        asked.push(prefix);
        return restored(prefix);
      },
      save: async (key, bytes) => {
        written.push({ key, content: bytes });
        return saved;
      },
    };
    const run = { runId: 7, runAttempt: 2 };
    return {
      cached: openRecordCache(scopes, { cache, seals, clock: { now: () => NOW }, log, run }),
      asked,
      written,
      log,
    };
  }

  describe('the cache as a run may use it', () => {
    test('gives what was kept in its own scope and on the branch, each asked for once', async () => {
      const { cached, asked } = opened(PULL, (prefix) => ({ kind: 'found', key: `${prefix}1`, content }));
      expect(await cached.own()).toMatchObject({ records: [record], rescore: { at: 1 } });
      await Promise.all([cached.own(), cached.ofBranch(), cached.ofBranch()]);
      expect(asked).toEqual(['own-', 'branch-']);
    });

    test('has nothing of its own where the platform gives it no scope', async () => {
      const { cached, asked, written } = opened({ ...PULL, own: undefined });
      expect((await cached.own()).records).toEqual([]);
      await cached.save({ records: [record] });
      expect([asked, written]).toEqual([[], []]);
    });

    test('says what it ignores, and takes nothing of it', async () => {
      const { cached, log } = opened(PULL, () => ({ kind: 'found', key: 'own-1', content: Buffer.from('{') }));
      expect((await cached.own()).records).toEqual([]);
      expect(log.lines[0]).toMatch(/^warning: What the cache kept of earlier runs is not used: it is damaged/);
    });

    test('leaves a service that fails alone for the rest of the run, and says so once', async () => {
      const { cached, log, written } = opened(PULL, () => ({
        kind: 'unusable',
        why: 'The cache could not be read: 503.',
      }));
      await Promise.all([cached.own(), cached.ofBranch()]);
      await cached.save({ records: [record] });
      expect(log.lines).toEqual([
        'warning: The cache could not be read: 503. Everything works without the cache, only slower.',
      ]);
      expect(written).toEqual([]);
    });

    test('keeps records, baselines and notes, each time under a new key', async () => {
      const { cached, written } = opened(PULL);
      await cached.save({ records: [record], baselines: new Map(), rescore: { at: 2 }, foreign: FOREIGN });
      await cached.save({ records: [record] });
      expect(written.map(({ key }) => key)).toEqual(['own-7-2-1', 'own-7-2-2']);
      const [first] = written;
      expect(decodeFile(first?.content ?? Buffer.of(), seals)).toMatchObject({
        records: [record],
        baselines: storeBaselines(new Map()),
        rescore: { at: 2 },
      });
      const blocks = blocksIn(first?.content ?? Buffer.of());
      expect(typeof blocks === 'string' ? blocks : blocks.records).toContainEqual(FOREIGN.records[0]);
    });

    test.each<[string, Saved, RegExp]>([
      ['by design', { kind: 'not-saved', why: 'This runner offers no cache.', byDesign: true }, /^info: This runner/],
      ['by mistake', { kind: 'not-saved', why: 'It was refused.', byDesign: false }, /^warning: It was refused. Every/],
    ])('says in its place that nothing was saved %s', async (_, saved, line) => {
      const { cached, log } = opened(PULL, undefined, saved);
      await cached.save({ records: [record] });
      expect(log.lines).toEqual([expect.stringMatching(line)]);
    });

    test('writes nothing where the platform would not take it', async () => {
      const { cached, written } = opened({ ...PULL, eventName: 'pull_request_target' });
      await cached.save({ records: [record] });
      expect(written).toEqual([]);
    });

    test('says for debugging what it reads and saves nothing of, and why', async () => {
      const { cached, log } = opened({ ...PULL, eventName: 'pull_request_target' }, undefined, undefined, true);
      await cached.own();
      await cached.save({ records: [record] });
      expect(log.lines).toEqual([
        'debug: Cache: nothing is used for own- (none).',
        expect.stringMatching(/^debug: Cache: nothing is saved \(GitHub lets runs for pull_request_target read/),
      ]);
    });

    test('has baselines where some are kept', async () => {
      const kept = encodeFile({ records: [], baselines: storeBaselines(new Map()), rescore: undefined }, seals);
      const { cached } = opened(PULL, () => ({ kind: 'found', key: 'branch-1', content: kept }));
      expect(await cached.baselines()).toBeDefined();
      expect(await opened(PULL).cached.baselines()).toBeUndefined();
    });
  });

  describe('the scopes', () => {
    const pull = { kind: 'pull-request', eventName: 'pull_request', action: 'opened', number: 7 } as const;
    const more = { headSha: 'a', previousHeadSha: undefined, closed: false };

    test('of a pull request are its own and its base branch’s', () => {
      const { own, branch } = scopesOf({ ...pull, ...more, baseRef: 'main' });
      expect([own?.includes('pr-7'), branch?.includes('main')]).toEqual([true, true]);
      expect(scopesOf({ ...pull, ...more, baseRef: undefined }).branch).toBeUndefined();
    });

    test('of a merge group are its base’s only, of a push the branch’s', () => {
      const group = {
        kind: 'merge-group',
        eventName: 'merge_group',
        headSha: 'a',
        headRef: 'x',
        baseSha: 'b',
      } as const;
      expect(scopesOf({ ...group, baseRef: 'main' })).toMatchObject({ own: undefined });
      const push = { kind: 'push', eventName: 'push', headSha: 'a', beforeSha: 'b', branch: 'main' } as const;
      const { own, branch } = scopesOf({ ...push, defaultBranch: 'main' });
      expect(own).toBe(branch);
    });
  });
});

describe('save answers', () => {
  const NOW = Date.parse('2026-11-22T12:00:00.000Z');
  const ticket = { id: 't-1', submittedAt: NOW, stage: 'first' };
  const before: ProviderRecord = { provider: 'verity', key: 'B'.repeat(16), ticket, answer: null };
  const push = { kind: 'push', eventName: 'push', headSha: 'a', beforeSha: 'b' } as const;
  const group = { kind: 'merge-group', eventName: 'merge_group', headSha: 'a', headRef: 'x' } as const;

  async function saved(more: Partial<GitHubServices> = {}, learns = true): Promise<Saving[]> {
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
      own: async () => ({ records: [before], baselines: undefined, rescore: { at: 1 }, foreign: FOREIGN, remarks: [] }),
      save: async (saving: Saving) => void savings.push(saving),
    };
    const world = {
      trigger: { ...push, branch: 'main', defaultBranch: 'main' } as GitHubServices['trigger'],
      clock: { now: () => NOW, sleep: async () => undefined },
      settings: SETTINGS,
      cancelled: new AbortController().signal,
      ...more,
    };
    await saveAnswers(world, { ticketStore, cache: cached }, { judged: [] });
    return savings;
  }

  describe('what a run learned', () => {
    test('is kept with what was there before, and with the scores of a push', async () => {
      const [saving, ...others] = await saved();
      expect(saving?.records.map(({ provider }) => provider)).toEqual(['verity', 'ias']);
      expect([saving?.rescore, saving?.baselines, others]).toEqual([{ at: 1 }, expect.anything(), []]);
      // Sealed with a secret that this run does not have.
      expect(saving?.foreign).toBe(FOREIGN);
    });

    test('has no scores to compare with where nothing was merged', async () => {
      const trigger = { ...group, baseSha: 'b', baseRef: 'main' } as GitHubServices['trigger'];
      expect((await saved({ trigger }))[0]?.baselines).toBeUndefined();
    });

    test('is not kept when it is nothing new, of the sandbox, or the run was cancelled', async () => {
      expect(await saved({}, false)).toEqual([]);
      expect(await saved({ settings: { ...SETTINGS, sandbox: true } })).toEqual([]);
      expect(await saved({ cancelled: AbortSignal.abort() })).toEqual([]);
    });
  });
});
