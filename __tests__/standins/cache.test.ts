import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type CacheStandIn, type Scope, startCache } from '../../standins/cache.ts';

const MAIN = { write: 'refs/heads/main', read: [] };
const PULL = { write: 'refs/pull/7/merge', read: ['refs/heads/main'] };
const OTHER_PULL = { write: 'refs/pull/8/merge', read: ['refs/heads/main'] };

let cache: CacheStandIn;
let folder = '';
const before = { ...process.env };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'));
  mkdirSync(join(folder, 'temp'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(async () => {
  cache = await startCache();
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  jest.restoreAllMocks();
  process.env = { ...before };
  await cache.close();
});

const path = () => join(folder, 'answers.json');

async function save(scope: Scope, key: string, text: string): Promise<number> {
  Object.assign(process.env, { RUNNER_TEMP: join(folder, 'temp'), ...cache.env(scope) });
  writeFileSync(path(), text);
  return saveCache([path()], key);
}

async function restore(scope: Scope, key: string, restoreKeys: string[] = []): Promise<string | null> {
  Object.assign(process.env, { RUNNER_TEMP: join(folder, 'temp'), ...cache.env(scope) });
  rmSync(path(), { force: true });
  const hit = await restoreCache([path()], key, restoreKeys);
  return hit === undefined ? null : readFileSync(path(), 'utf8');
}

describe('@actions/cache against the stand-in', () => {
  test('saves and restores, by key and by the newest that begins with a restore key', async () => {
    expect(await save(MAIN, 'gate-1', 'first')).toBeGreaterThan(0);
    await save(MAIN, 'gate-2', 'second');
    expect(await restore(MAIN, 'gate-1')).toBe('first');
    expect(await restore(MAIN, 'gate-9', ['gate-'])).toBe('second');
    expect(await restore(MAIN, 'other')).toBe(null);
  });

  test('keeps a pull request’s entries to itself and shares the default branch’s', async () => {
    await save(PULL, 'gate-1', 'of the pull request');
    expect(await restore(PULL, 'gate-1')).toBe('of the pull request');
    expect(await restore(OTHER_PULL, 'gate-1')).toBe(null);
    expect(await restore(MAIN, 'gate-1')).toBe(null);
    await save(MAIN, 'gate-1', 'shared');
    expect(await restore(OTHER_PULL, 'gate-1')).toBe('shared');
  });

  test('never overwrites, and does not write where it may only read', async () => {
    await save(MAIN, 'gate-1', 'first');
    expect(await save(MAIN, 'gate-1', 'second')).toBe(-1);
    expect(await save({ write: null, read: ['refs/heads/main'] }, 'gate-2', 'x')).toBe(-1);
    expect(await restore({ write: null, read: ['refs/heads/main'] }, 'gate-1')).toBe('first');
    expect(cache.entries.map((entry) => entry.key)).toEqual(['gate-1']);
  });

  test('can be evicted, corrupted and made to fail', async () => {
    await save(MAIN, 'gate-1', 'first');
    cache.onRequest(/GetCacheEntryDownloadURL/, { status: 403, body: { msg: 'cache read denied: x' } }, { times: 1 });
    expect(await restore(MAIN, 'gate-1')).toBe(null);
    cache.entries.splice(0);
    expect(await restore(MAIN, 'gate-1')).toBe(null);
    expect(cache.requests.map((request) => request.status)).toContain(403);
  });
});

describe('requests that no client sends', () => {
  test('are refused', async () => {
    const env = cache.env(MAIN);
    const url = env['ACTIONS_RESULTS_URL'] ?? '';
    const authorization = `Bearer ${env['ACTIONS_RUNTIME_TOKEN']}`;
    const service = `${url}twirp/github.actions.results.api.v1.CacheService/`;
    const post = (name: string, headers: Record<string, string>) =>
      fetch(`${service}${name}`, { method: 'POST', headers, body: '{"key":"k","version":"v"}' });
    expect((await post('CreateCacheEntry', {})).status).toBe(401);
    expect((await post('DeleteEverything', { authorization })).status).toBe(404);
    expect(await (await post('FinalizeCacheEntryUpload', { authorization })).json()).toEqual({ ok: false });
    expect((await fetch(`${url}account/container/99`, { method: 'PUT', body: 'x' })).status).toBe(404);
    expect((await fetch(`${url}account/container/99`)).status).toBe(404);
  });

  test('can be cut or left without an answer', async () => {
    const url = `${cache.env(MAIN)['ACTIONS_RESULTS_URL']}account/container/1`;
    for (const fault of ['reset', 'reset-after', 'hang'] as const) {
      cache.onRequest(/container/, fault, { times: 1 });
      await expect(fetch(url, { signal: AbortSignal.timeout(200) })).rejects.toThrow();
    }
  });
});
