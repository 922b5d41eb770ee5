import { describe, expect, test } from '@jest/globals';
import type { OpenAccounts } from '../../src/gate/accounts.ts';
import type { GateServices } from '../../src/gate/gate-context.ts';
import { openPool } from '../../src/gate/provider-pool.ts';
import { createHttp } from '../../src/http/create-http.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { findChangedScores, noChanges, outdatedBy } from '../../src/rescore/changed-scores.ts';
import { NO_STATE, type RescoreContext } from '../../src/rescore/rescore-context.ts';
import { budget } from '../gate/worlds.ts';

const NOON = Date.parse('2026-11-20T12:00:00Z');

/** Asks a Vidmob that lists these ids, or answers with a status. */
async function asked(
  workspaces: readonly (number | null)[],
  { cursors = {}, oldest, vidmob = true }: { cursors?: Record<string, string>; oldest?: number; vidmob?: boolean } = {},
  lists: Readonly<Record<string, readonly string[] | number>> = {},
) {
  const queries: (readonly [string | null, string | null])[] = [];
  const fetchIt = async (request: Request | URL | string): Promise<Response> => {
    const { searchParams } = new URL(request instanceof Request ? request.url : String(request));
    const workspace = searchParams.get('workspaceId');
    queries.push([workspace, searchParams.get('updatedSince')]);
    const list = lists[workspace ?? 'none'] ?? [];
    if (typeof list === 'number') return Response.json({}, { status: list });
    const pagination = { perPage: 100, totalSize: list.length };
    return Response.json({ status: 'OK', result: list.map((uniqueId) => ({ uniqueId })), pagination });
  };
  const http = createHttp({ party: 'vidmob', meter: new UsageMeter(), fetch: fetchIt });
  const services = {
    httpFor: () => http,
    clock: { now: () => NOON },
    log: { mask: () => undefined },
    deadlines: { submitting: budget(9_000) },
  };
  const accounts = { vidmob: { url: 'http://127.0.0.1:9', apiKey: 'fake' } };
  const credentials = { vidmob };
  const context = {
    ...services,
    pool: openPool(services as unknown as GateServices, { accounts, credentials } as unknown as OpenAccounts),
    state: { ...NO_STATE, cursors },
  } as unknown as RescoreContext;
  return { ...(await findChangedScores(context, workspaces, oldest)), queries };
}

describe('whose scores changed', () => {
  test('is asked for every workspace since its cursor, with ten minutes of overlap', async () => {
    const cursors = { '1': '2026-11-20T11:30:00.000Z', none: '2026-11-20T11:00:00.000Z' };
    const {
      queries,
      ids,
      isAll,
      cursors: next,
    } = await asked([1, null], { cursors }, { '1': ['a', 'b'], none: ['b'] });
    expect(queries).toEqual([
      ['1', '2026-11-20T11:20:00.000Z'],
      [null, '2026-11-20T10:50:00.000Z'],
    ]);
    expect([[...ids], isAll]).toEqual([['a', 'b'], false]);
    expect(next).toEqual({ '1': '2026-11-20T12:00:00.000Z', none: '2026-11-20T12:00:00.000Z' });
  });

  test('is not known without a cursor: everything is fetched again, and gates are asked about since their answers', async () => {
    const first = await asked([1]);
    expect([first.queries, first.isAll, first.cursors]).toEqual([[], true, { '1': '2026-11-20T12:00:00.000Z' }]);
    expect(outdatedBy(first)).toEqual({ ids: 'all', before: NOON });
    const later = await asked([1], { oldest: NOON - 3_600_000 }, { '1': ['a'] });
    expect([later.queries, [...later.ids]]).toEqual([[['1', '2026-11-20T10:50:00.000Z']], ['a']]);
  });

  test('moves no cursor of a workspace that cannot be asked, and says why', async () => {
    const cursors = { '1': '2026-11-20T11:30:00.000Z', '2': '2026-11-20T11:30:00.000Z' };
    const { cursors: next, problems, ids } = await asked([1, 2], { cursors }, { '1': 403, '2': ['a'] });
    expect(Object.keys(next)).toEqual(['2']);
    expect(problems).toMatchObject([{ rule: 'provider/unavailable' }]);
    expect(outdatedBy({ ...noChanges(NOON), ids })).toEqual({ ids: new Set(['a']), before: NOON });
  });

  test('is nobody’s business without Vidmob', async () => {
    expect(await asked([1], { vidmob: false })).toMatchObject({ isAll: false, cursors: {}, queries: [] });
  });
});
