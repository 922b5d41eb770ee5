import { expect, test } from '@jest/globals';
import { watchRateLimit } from '../../src/github/rate-limit.ts';
import { json, refused, scripted } from './scripted-github.ts';

const NOW = 1_000_000;
const limit = (remaining: number | string, reset: number | string = 2000, resource?: string) => ({
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset': String(reset),
  ...(resource === undefined ? {} : { 'x-ratelimit-resource': resource }),
});

/** What is known after answers with these headers, in turn. */
async function after(...answers: (() => unknown)[]) {
  let turn = 0;
  const { github } = scripted({ '': () => answers[turn++]?.() });
  const watch = watchRateLimit(github);
  for (const _ of answers) {
    await github.octokit.rest.repos.get({ owner: 'acme', repo: 'ads' }).catch(() => undefined);
  }
  return watch;
}
const answer = (headers: Record<string, string>) => () => json({}, 200, headers);

test('nothing is known before the first answer, nor where GitHub sets no limit', async () => {
  expect((await after()).left()).toBeUndefined();
  const watch = await after(answer({}), answer(limit('many')), answer(limit(5, 'soon')));
  expect(watch.left()).toBeUndefined();
  expect(watch.hasRoomFor(1000, NOW)).toBe(true);
});

test('what is left is the last that GitHub said', async () => {
  const watch = await after(answer(limit(900, 2000, 'core')), answer(limit(899)), answer(limit(29, 2000, 'search')));
  expect(watch.left()).toEqual({ remaining: 899, resetAt: 2_000_000 });
  expect(watch.hasRoomFor(899, NOW)).toBe(true);
  expect(watch.hasRoomFor(900, NOW)).toBe(false);
  expect(watch.hasRoomFor(900, 2_000_000)).toBe(true);
});

test('an answer that was overtaken changes nothing, a new hour does', async () => {
  expect((await after(answer(limit(10)), answer(limit(11)))).left()?.remaining).toBe(10);
  expect((await after(answer(limit(10)), answer(limit(5, 1000)))).left()?.remaining).toBe(10);
  expect((await after(answer(limit(10)), answer(limit(999, 5600)))).left()?.remaining).toBe(999);
});

test('refusals and answers that are the same as before count, and a lost connection does not matter', async () => {
  const unchanged = () => new Response(null, { status: 304, headers: limit(7) });
  expect((await after(unchanged)).left()?.remaining).toBe(7);
  const watch = await after(
    () => refused(403, 'API rate limit exceeded', limit(0)),
    () => new Error('broken'),
  );
  expect(watch.left()?.remaining).toBe(0);
  expect(watch.hasRoomFor(1, NOW)).toBe(false);
});
