import { describe, expect, test } from '@jest/globals';
import { createChangeList } from '../../../src/providers/vidmob/vidmob-changed-scores.ts';
import { createClient } from '../../../src/providers/vidmob/vidmob-client.ts';
import { transportError } from '../../support/scripted-http.ts';
import { BASE, call, error, fakeHttp, type Script } from './fake-vidmob.ts';

const SINCE = '2026-11-22T11:50:00Z';
const path = (offset: number, workspace = 'workspaceId=45914&') =>
  `GET /v1/media/updated-scores?${workspace}updatedSince=2026-11-22T11%3A50%3A00Z&perPage=100&offset=${offset}`;

const page = (result: readonly unknown[], offset = 0, totalSize = result.length, perPage = 100): Script => ({
  status: 200,
  // The next offset is printed on the last page too.
  body: { status: 'OK', result, pagination: { offset, perPage, nextOffset: offset + perPage, totalSize } },
});
const item = (number: number) => ({ uniqueId: `u-${number}`, changed: 'score', channels: ['META'] });
const items = (count: number, from = 0) => Array.from({ length: count }, (_, index) => item(from + index));

async function listed(script: Record<string, Script>, workspaceId: number | null = 45914) {
  const { http, names, requests } = fakeHttp(script);
  const { read } = createChangeList(createClient({ http, url: `${BASE}/`, apiKey: 'not-a-real-key' }));
  return { answer: await read(workspaceId, SINCE, call), names: names(), requests };
}

describe('the list of changed scores', () => {
  const { cursor, covers } = createChangeList(async () => ({ status: 200, headers: new Headers(), body: {} }));

  test('is kept by workspace, and tells nothing of a creative that waits for its tags', () => {
    expect([cursor(45914), cursor(null)]).toEqual(['45914', 'none']);
    expect(covers({ id: 'u-1', submittedAt: 0, stage: 'first' })).toBe(true);
    expect(covers({ id: 'u-1', submittedAt: 0, stage: 'tagging:guide:j-1' })).toBe(false);
  });

  test('is read to the end of its last page', async () => {
    const { answer, names, requests } = await listed({
      [path(0)]: page(items(100), 0, 230),
      [path(100)]: page(items(100, 100), 100, 230),
      [path(200)]: page(items(30, 200), 200, 230),
    });
    expect(answer).toEqual({ kind: 'read', ids: items(230).map(({ uniqueId }) => uniqueId) });
    expect(names).toHaveLength(3);
    expect(requests[0]).toMatchObject({ headers: { authorization: 'Bearer not-a-real-key' }, repeat: 'always' });
  });

  test('may be empty, or end exactly with a page', async () => {
    expect((await listed({ [path(0)]: page([]) })).answer).toEqual({ kind: 'read', ids: [] });
    expect((await listed({ [path(0)]: page(items(100), 0, 100) })).names).toHaveLength(1);
  });

  test('goes by the page size that Vidmob names', async () => {
    const { answer } = await listed({
      [path(0)]: page(items(50), 0, 60, 50),
      [path(50)]: page(items(10, 50), 50, 60, 50),
    });
    expect(answer).toMatchObject({ ids: { length: 60 } });
  });

  test('names each id once, wherever it stands', async () => {
    const { answer } = await listed({
      [path(0)]: page([item(1), 'u-2', { media: { uniqueId: 'u-3' } }, item(1), { ...item(2), what: null }]),
    });
    expect(answer).toEqual({ kind: 'read', ids: ['u-1', 'u-2', 'u-3'] });
  });

  test('is the organization’s without a workspace', async () => {
    const { answer } = await listed({ [path(0, '')]: page([item(1)]) }, null);
    expect(answer).toEqual({ kind: 'read', ids: ['u-1'] });
  });

  test('may come without pagination as long as it is shorter than a page', async () => {
    const bare = (count: number): Script => ({ status: 200, body: { result: items(count), pagination: null } });
    expect((await listed({ [path(0)]: bare(99) })).answer).toMatchObject({ kind: 'read' });
    expect((await listed({ [path(0)]: bare(100) })).answer).toEqual({
      kind: 'failed',
      reason: expect.stringContaining('does not say how long the list is'),
      remedy: expect.stringContaining('from the same moment'),
    });
  });
});

describe('what cannot be read whole is not read at all:', () => {
  test.each<[string, Script, string]>([
    ['a form nobody knows', { status: 200, body: { status: 'OK', result: { ids: [] } } }, 'does not know'],
    ['an entry without an id', page([item(1), { name: 'spring' }]), 'names no uniqueId'],
    ['an empty id', page(['']), 'names no uniqueId'],
    ['an error', error(500, 'boom'), 'Vidmob answered 500: boom'],
    ['an error without a word', { status: 429 }, 'Vidmob answered 429.'],
    ['no answer', transportError('unreachable'), 'unreachable'],
  ])('%s', async (_, script, reason) => {
    expect((await listed({ [path(0)]: script })).answer).toEqual({
      kind: 'failed',
      reason: expect.stringContaining(reason),
      remedy: 'Nothing is lost: the next run asks again from the same moment.',
    });
  });

  test('a later page', async () => {
    const { answer } = await listed({ [path(0)]: page(items(100), 0, 150), [path(100)]: error(503, 'later') });
    expect(answer).toMatchObject({ kind: 'failed' });
  });

  test('a list without an end', async () => {
    const endless = Object.fromEntries(
      Array.from({ length: 1001 }, (_, nth) => [path(nth), page([item(nth)], nth, 9_999_999, 1)]),
    );
    const { answer, names } = await listed(endless);
    expect(answer).toMatchObject({ kind: 'failed', reason: expect.stringContaining('more than 1000 pages') });
    expect(names).toHaveLength(1000);
  });

  test.each<[number, number | null, string]>([
    [401, 45914, 'Check the input vidmob-api-key.'],
    [403, 45914, 'scope scoring:read and may see workspace 45914'],
    [404, null, 'scope scoring:read and may see the organization'],
  ])('a refusal with %d says what to check', async (status, workspace, remedy) => {
    const { answer } = await listed({ [path(0, workspace === null ? '' : undefined)]: error(status, 'no') }, workspace);
    expect(answer).toMatchObject({ kind: 'failed', remedy: expect.stringContaining(remedy) });
  });

  test('a cancelled run, which is nobody’s failure', async () => {
    await expect(listed({ [path(0)]: new Error('cancelled') })).rejects.toThrow('cancelled');
  });
});
