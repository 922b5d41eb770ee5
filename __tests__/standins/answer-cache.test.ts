import { execFile, execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type AnswerCache, openCache } from '../../src/cache/answer-cache.ts';
import { startLibraryBy } from '../../src/cache/library-child.ts';
import { systemClock } from '../../src/time/clock.ts';
import { deadlineAt } from '../../src/time/deadline.ts';
import { type CacheStandIn, startCache } from '../../standins/cache.ts';

const MAIN = { write: 'refs/heads/main', read: [] };
const PULL = { write: 'refs/pull/7/merge', read: ['refs/heads/main'] };
const TARGET = { write: null, read: ['refs/heads/main'] };
const source = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

// Each call loads the library in a process of its own, from source, and some wait for what never comes.
jest.setTimeout(60_000);

let service: CacheStandIn;
let folder = '';
/** What the service keeps of an entry `answers-1`. */
let saved: CacheStandIn['entries'][number];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'answer-cache-'));
  service = await startCache();
  await cacheOf(MAIN).save('answers-1', text('x'));
  [saved] = service.entries as [typeof saved];
  await service.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'answer-cache-'));
  service = await startCache();
});
afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

/** The cache of another run: on another runner, with another checkout. */
function cacheOf(scope: Parameters<CacheStandIn['env']>[0], env: NodeJS.ProcessEnv = {}, limitMs = 8_000): AnswerCache {
  const deadline = deadlineAt(systemClock, Date.now() + 60_000);
  deadline.clear();
  return openCache({
    env: {
      PATH: process.env['PATH'],
      RUNNER_TEMP: mkdtempSync(join(folder, 'runner-')),
      GITHUB_WORKSPACE: mkdtempSync(join(folder, 'checkout-')),
      ...service.env(scope),
      ...env,
    },
    clock: systemClock,
    restoring: deadline,
    saving: deadline,
    limits: { restoreMs: limitMs, saveMs: limitMs },
    start: startLibraryBy(source('index.ts')),
  });
}

const text = (content: string) => Buffer.from(content);
const found = (key: string, content: string) => ({ kind: 'found', key, content: text(content) });
const unusable = (why: RegExp) => ({ kind: 'unusable', why: expect.stringMatching(why) });

describe('answers', () => {
  test('are shared by runs on other runners, the newest first, each scope to those who may read it', async () => {
    expect(await cacheOf(MAIN).save('answers-1', text('first'))).toEqual({ kind: 'saved' });
    expect(await cacheOf(MAIN).save('answers-2', text('second'))).toEqual({ kind: 'saved' });
    expect(await cacheOf(PULL).save('answers-3', text('of the pull request'))).toEqual({ kind: 'saved' });
    expect(await cacheOf(TARGET).restore('answers-')).toEqual(found('answers-2', 'second'));
    expect(await cacheOf(PULL).restore('answers-')).toEqual(found('answers-3', 'of the pull request'));
    expect(await cacheOf(MAIN).restore('others-')).toEqual({ kind: 'none' });
    expect(readdirSync(folder, { recursive: true }).filter((path) => String(path).includes('call-'))).toEqual([]);
  });

  test('can be looked up in several scopes at once', async () => {
    const cache = cacheOf(MAIN);
    await Promise.all([cache.save('a-1', text('a')), cache.save('b-1', text('b'))]);
    expect(await Promise.all([cache.restore('a-'), cache.restore('b-')])).toEqual([
      found('a-1', 'a'),
      found('b-1', 'b'),
    ]);
  });

  test('of a size that fleets have come back as they were', async () => {
    const content = Buffer.alloc(20_000_000, 'incompressible? no, but long');
    await cacheOf(MAIN).save('big-1', content);
    const restored = await cacheOf(MAIN).restore('big-');
    expect(restored.kind === 'found' && restored.content.equals(content)).toBe(true);
  });
});

describe('a cache that may not be used', () => {
  test('is not written to, and that is nobody’s mistake', async () => {
    const denied = { kind: 'not-saved', why: expect.stringContaining('cache write denied'), byDesign: true };
    expect(await cacheOf(TARGET).save('answers-1', text('x'))).toEqual(denied);
    const mode = { kind: 'not-saved', why: expect.stringContaining("cache-mode 'read'"), byDesign: true };
    expect(await cacheOf(MAIN, { ACTIONS_CACHE_MODE: 'read' }).save('answers-1', text('x'))).toEqual(mode);
    expect(service.entries).toEqual([]);
  });

  test('is not read', async () => {
    service.entries.push({ ...saved });
    expect(await cacheOf(MAIN, { ACTIONS_CACHE_MODE: 'none' }).restore('answers-')).toEqual({ kind: 'none' });
    service.onRequest(/GetCacheEntryDownloadURL/, { status: 403, body: { msg: 'cache read denied: no scope' } });
    expect(await cacheOf(MAIN).restore('answers-')).toEqual({ kind: 'none' });
  });

  test('is not asked on GitHub Enterprise Server, nor where the service is of the first version', async () => {
    for (const env of [{ GITHUB_SERVER_URL: 'https://github.example.com' }, { ACTIONS_CACHE_SERVICE_V2: '' }]) {
      expect(await cacheOf(MAIN, env).restore('answers-')).toEqual({ kind: 'none' });
      expect(await cacheOf(MAIN, env).save('answers-1', text('x'))).toMatchObject({
        kind: 'not-saved',
        byDesign: true,
      });
    }
    expect(service.requests).toEqual([]);
  });
});

describe('a cache that fails', () => {
  const FAILURES: readonly (readonly [
    name: string,
    match: RegExp,
    fault: Parameters<CacheStandIn['onRequest']>[1],
    why: RegExp,
  ])[] = [
    ['refuses the token', /GetCache/, { status: 401, body: { msg: 'no' } }, /: answered 401 Unauthorized: no\.$/],
    ['limits the rate', /GetCache/, { status: 429, body: { msg: 'slow down' } }, /: answered 429 .*slow down\.$/],
    [
      'answers 500',
      /GetCache/,
      { status: 500, body: { msg: 'oops' } },
      /no success in time; last: answered 500 .*oops\.$/,
    ],
    ['cuts the connection', /GetCache/, 'reset', /: Unable to make request: ECONNRESET\.$/],
    ['does not answer', /GetCache/, 'hang', /: no answer in time\.$/],
    ['has evicted the entry meanwhile', /container/, { status: 404 }, /tar/],
    ['fails to deliver it', /container/, { status: 500 }, /: Cache service responded with 500\.$/],
    ['does not deliver it', /container/, 'hang', /: no answer in time\.$/],
  ];
  test.each(FAILURES)('because it %s is told in a sentence when reading', async (_name, match, fault, why) => {
    service.entries.push({ ...saved });
    service.onRequest(match, fault);
    expect(await cacheOf(MAIN, {}, 4_000).restore('answers-')).toEqual(unusable(why));
  });

  test('is told in a sentence when writing', async () => {
    const refused = await cacheOf(MAIN, { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' }).save('a-1', text('x'));
    expect(refused).toMatchObject({ why: 'Nothing was saved to the cache: Unable to make request: ECONNREFUSED.' });
    service.onRequest(/FinalizeCacheEntryUpload/, { status: 200, body: { ok: false, message: 'not today' } });
    const unfinished = { kind: 'not-saved', why: 'Nothing was saved to the cache: not today.', byDesign: false };
    expect(await cacheOf(MAIN).save('a-1', text('x'))).toEqual(unfinished);
    service.onRequest(/container/, 'hang');
    expect(await cacheOf(MAIN, {}, 2_000).save('a-2', text('x'))).toMatchObject({
      why: expect.stringContaining('in time'),
    });
  });

  test('never shows the token', async () => {
    const token = service.env(MAIN)['ACTIONS_RUNTIME_TOKEN'];
    service.onRequest(/GetCache/, { status: 400, body: { msg: `bad ${token}` } });
    expect(await cacheOf(MAIN).restore('answers-')).toEqual(unusable(/bad \*\*\*\.$/));
  });
});

describe('an archive', () => {
  test('that is none, or holds something else, is not used', async () => {
    service.entries.push({ ...saved, content: text('no archive') });
    expect(await cacheOf(MAIN).restore('answers-')).toEqual(unusable(/tar.*failed/));
    service.entries.splice(0, 1, { ...saved, content: archiveOf(['other']) });
    expect(await cacheOf(MAIN).restore('answers-')).toEqual(unusable(/does not hold what this action saves\.$/));
  });

  test('writes nothing outside of the private directory', async () => {
    const target = join(folder, 'target');
    mkdirSync(target);
    const names = ['../up', 'inner/file', join(target, 'absolute'), 'link', 'creative-gate-answers'];
    const content = archiveOf(names, { link: target, through: 'link/through' });
    service.entries.push({ ...saved, content });
    expect(readdirSync(target)).toEqual([]);
    const temp = join(folder, 'temp');
    mkdirSync(temp);
    expect(await cacheOf(MAIN, { RUNNER_TEMP: temp }).restore('answers-')).toMatchObject({ kind: 'found' });
    expect(readdirSync(target)).toEqual([]);
    expect(readdirSync(temp, { recursive: true })).toEqual(['creative-gate']);
  });
});

describe('a process that uses a cache that hangs', () => {
  test('ends at once after it has given up, and nothing but its own words are in its log', async () => {
    service.onRequest(/GetCache/, 'hang');
    const program = `
      import { openCache } from ${JSON.stringify(source('cache/answer-cache.ts'))};
      import { startLibraryBy } from ${JSON.stringify(source('cache/library-child.ts'))};
      import { systemClock as clock } from ${JSON.stringify(source('time/clock.ts'))};
      import { deadlineAt } from ${JSON.stringify(source('time/deadline.ts'))};
      const deadline = deadlineAt(clock, Date.now() + 60_000);
      const start = startLibraryBy(${JSON.stringify(source('index.ts'))});
      const limits = { restoreMs: 1500 };
      const cache = openCache({ env: process.env, clock, restoring: deadline, saving: deadline, limits, start });
      console.log((await cache.restore('answers-')).kind, Date.now());
      deadline.clear();`;
    const file = join(folder, 'program.ts');
    writeFileSync(file, program);
    const env = { PATH: process.env['PATH'], RUNNER_TEMP: folder, ...service.env(MAIN) };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { env, timeout: 20_000 });
    const [kind, at] = stdout.trim().split(' ');
    expect(kind).toBe('unusable');
    expect(Date.now() - Number(at)).toBeLessThan(1_000);
    expect(stderr).toBe('');
    expect(existsSync(join(folder, 'creative-gate', 'cache'))).toBe(false);
  });
});

/** A compressed archive of files with these names, as they are; then one written `through` a link. */
function archiveOf(names: readonly string[], linked?: { readonly link: string; readonly through: string }): Buffer {
  const place = mkdtempSync(join(folder, 'archive-'));
  const inside = join(place, 'inside');
  mkdirSync(join(inside, 'inner'), { recursive: true });
  if (linked !== undefined) symlinkSync(linked.link, join(inside, 'link'));
  for (const name of names.filter((other) => other !== 'link')) {
    writeFileSync(name.startsWith('/') ? name : join(inside, name), 'planted');
  }
  const archive = join(place, 'archive.tar');
  execFileSync('tar', ['-P', '-cf', archive, ...names], { cwd: inside });
  if (linked !== undefined) {
    const rename = `s,^inner/file$,${linked.through},`;
    execFileSync('tar', ['-P', '--transform', rename, '-rf', archive, 'inner/file'], { cwd: inside });
  }
  for (const name of names.filter((other) => other.startsWith('/'))) rmSync(name);
  execFileSync('zstd', ['-q', archive]);
  return readFileSync(`${archive}.zst`);
}
