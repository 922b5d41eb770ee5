import { existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CacheOptions, openCache } from '../../src/cache/answer-cache.ts';
import { readContent } from '../../src/cache/cache-directory.ts';
import type { LibraryMessage } from '../../src/cache/library-call.ts';
import type { StartLibrary } from '../../src/cache/library-child.ts';
import { systemClock } from '../../src/time/clock.ts';
import { deadlineAt } from '../../src/time/deadline.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { type FakeBehaviour, fakeLibrary } from './fake-library.ts';

describe('answer cache', () => {
  let temp = '';
  beforeAll(() => {
    temp = mkdtempSync(join(tmpdir(), 'answer-cache-'));
  });
  afterAll(() => rmSync(temp, { recursive: true }));

  const TOKEN = 'fake-runtime-token';

  function opened(start: StartLibrary, env: NodeJS.ProcessEnv = {}, bounds: Partial<CacheOptions> = {}) {
    const { clock = virtualClock() } = bounds;
    const deadline = deadlineAt(clock, clock.now() + 60_000);
    deadline.clear();
    const cache = openCache({
      env: { ACTIONS_RESULTS_URL: 'https://x.example.com', ACTIONS_RUNTIME_TOKEN: TOKEN, RUNNER_TEMP: temp, ...env },
      clock,
      restoring: deadline,
      saving: deadline,
      limits: { contentBytes: 10 },
      start,
      ...bounds,
    });
    return {
      restore: (prefix: string) => cache.restore(prefix),
      save: (key: string, text: string) => cache.save(key, Buffer.from(text)),
    };
  }

  function cacheWith(behaviour: FakeBehaviour) {
    const library = fakeLibrary(behaviour);
    return { library, ...opened(library.start) };
  }

  const restored = (key: string | null): LibraryMessage => ({ ending: { kind: 'restored', key } });
  const DENIED = '::warning::Failed to save: Unable to reserve cache with key k. More details: cache write denied: no';

  describe('restoring', () => {
    test('finds the newest entry whose key begins so', async () => {
      const { restore, library } = cacheWith({ tells: [restored('p-2')], unpacks: 'answers' });
      expect(await restore('p-')).toEqual({ kind: 'found', key: 'p-2', content: Buffer.from('answers') });
      expect(library.calls).toEqual([
        { action: 'restore', key: expect.stringMatching(/^p-none-[0-9a-f-]{36}$/), prefix: 'p-' },
      ]);
      expect(library.seen.env).toMatchObject({
        ACTIONS_RUNTIME_TOKEN: TOKEN,
        GITHUB_WORKSPACE: library.seen.directory,
      });
      expect(existsSync(library.seen.directory)).toBe(false);
      expect(readdirSync(join(temp, 'creative-gate'))).toEqual([]);
    });

    test('finds none where there is none, no cache, or none to be read', async () => {
      const behaviours: FakeBehaviour[] = [
        { tells: [restored(null)] },
        { tells: [{ ending: { kind: 'unavailable' } }] },
        { tells: [{ said: "Cache restore skipped: the effective cache-mode 'none' …" }, restored(null)] },
        { tells: [{ said: '::warning::Failed to restore: (403): cache read denied: x' }, restored(null)] },
      ];
      for (const behaviour of behaviours) expect(await cacheWith(behaviour).restore('p-')).toEqual({ kind: 'none' });
    });

    test('says in a sentence what it cannot use', async () => {
      const behaviours: (readonly [FakeBehaviour, string])[] = [
        [{ tells: [{ said: `::warning::Failed to restore: ${TOKEN} is broken` }, restored(null)] }, '*** is broken'],
        [{ tells: [restored('p-1')] }, 'the entry does not hold what this action saves'],
        [{ tells: [restored('p-1')], unpacks: 'far too long' }, 'the entry has 12 bytes, and at most 10 are read'],
        [{ tells: [{ ending: { kind: 'failed', message: 'broken' } }] }, 'broken'],
        [{}, 'the cache library gave no reason'],
      ];
      for (const [behaviour, reason] of behaviours) {
        const why = `The cache could not be read: ${reason}.`;
        expect(await cacheWith(behaviour).restore('p-')).toEqual({ kind: 'unusable', why });
      }
    });

    test('does not follow a link', async () => {
      const folder = mkdtempSync(join(temp, 'links-'));
      writeFileSync(join(folder, 'file'), 'x');
      symlinkSync(join(folder, 'file'), join(folder, 'link'));
      expect(await readContent(join(folder, 'link'), 10)).toBe('the entry does not hold what this action saves');
      expect(await readContent(join(folder, 'file'), 10)).toEqual(Buffer.from('x'));
    });
  });

  describe('saving', () => {
    test('saves one file', async () => {
      const { save, library } = cacheWith({ tells: [{ ending: { kind: 'saved', saved: true } }] });
      expect(await save('p-1', 'answers')).toEqual({ kind: 'saved' });
      expect(library).toMatchObject({ calls: [{ action: 'save', key: 'p-1' }], packed: ['answers'] });
    });

    test('says why nothing was saved, and whether that is by design', async () => {
      const not: LibraryMessage = { ending: { kind: 'saved', saved: false } };
      const cases: (readonly [FakeBehaviour, string, boolean])[] = [
        [{ tells: [{ ending: { kind: 'unavailable' } }] }, 'this runner offers no cache', true],
        [{ tells: [{ said: DENIED }, not] }, 'cache write denied: no', true],
        [{ tells: [{ said: '::warning::not today' }, not] }, 'not today', false],
        [{ tells: [not] }, 'the cache library gave no reason', false],
      ];
      for (const [behaviour, reason, byDesign] of cases) {
        const why = `Nothing was saved to the cache: ${reason}.`;
        expect(await cacheWith(behaviour).save('p-1', 'answers')).toEqual({ kind: 'not-saved', why, byDesign });
      }
    });

    test('does not save what would not be read again', async () => {
      const { save, library } = cacheWith({});
      expect(await save('p-1', 'far too long')).toMatchObject({
        why: expect.stringContaining('12 bytes'),
        byDesign: false,
      });
      expect(library.calls).toEqual([]);
    });
  });

  describe('a call that takes too long', () => {
    test.each([
      [[], 'no answer in time'],
      [['Attempt 1 of 5 failed with error: oops. Retrying request in 3 ms...'], 'no success in time; last: oops'],
    ])('is given up, after %p', async (said, reason) => {
      const { start } = fakeLibrary({ tells: said.map((line) => ({ said: line })), hangs: true });
      // Directories are made in real time, which a virtual clock would not wait for.
      const { restore, save } = opened(start, {}, { clock: systemClock, limits: { restoreMs: 20, saveMs: 20 } });
      expect(await restore('p-')).toEqual({ kind: 'unusable', why: `The cache could not be read: ${reason}.` });
      const why = `Nothing was saved to the cache: ${reason}.`;
      expect(await save('p-1', 'x')).toEqual({ kind: 'not-saved', why, byDesign: false });
    });
  });

  describe('where there is no cache', () => {
    test('nothing is started and nobody is warned', async () => {
      const { start, calls } = fakeLibrary({});
      const { restore, save } = opened(start, { ACTIONS_RESULTS_URL: undefined });
      expect(await restore('p-')).toEqual({ kind: 'none' });
      expect(await save('p-1', 'x')).toMatchObject({ kind: 'not-saved', byDesign: true });
      expect(calls).toEqual([]);
    });
  });

  describe('where no process can be started', () => {
    test('that is said', async () => {
      const { restore, save } = opened(() => {
        throw new Error('spawn EAGAIN');
      });
      expect(await restore('p-')).toEqual({ kind: 'unusable', why: 'The cache could not be read: spawn EAGAIN.' });
      expect(await save('p-1', 'x')).toMatchObject({
        why: 'Nothing was saved to the cache: spawn EAGAIN.',
        byDesign: false,
      });
    });
  });
});
