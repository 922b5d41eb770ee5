import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { HttpAnswer } from '../../../src/http/http.ts';
import { TransportError } from '../../../src/http/http-failures.ts';
import { allVidmobPages, catalogueOf } from '../../../src/providers/vidmob/vidmob-catalogue.ts';
import { createClient } from '../../../src/providers/vidmob/vidmob-client.ts';
import { BASE, call, error, fakeHttp, type Script } from './fake-vidmob.ts';

describe('pages', () => {
  const item = z.object({ id: z.number() });
  const answer = (body: unknown, status = 200): HttpAnswer => ({ status, headers: new Headers(), body });

  function listing(total: number, perPage: number) {
    const offsets: number[] = [];
    const read = async (offset: number) => {
      offsets.push(offset);
      const result = Array.from({ length: Math.min(perPage, total - offset) }, (_, index) => ({ id: offset + index }));
      // The next offset is printed on the last page too.
      return answer({ result, pagination: { offset, perPage, nextOffset: offset + perPage, totalSize: total } });
    };
    return { read, offsets };
  }

  test.each([
    [0, [0]],
    [2, [0]],
    [10, [0]],
    [11, [0, 10]],
    [30, [0, 10, 20]],
  ])('a listing of %d ends with its last item', async (total, expected) => {
    const { read, offsets } = listing(total, 10);
    expect(await allVidmobPages(item, read)).toHaveLength(total);
    expect(offsets).toEqual(expected);
  });

  test('a listing without pagination is one page, and foreign items are left out', async () => {
    expect(await allVidmobPages(item, async () => answer({ result: [{ id: 1 }, { name: 'x' }, null] }))).toEqual([
      { id: 1 },
    ]);
  });

  test.each([
    ['refused', answer({}, 403)],
    ['without a result', answer({ status: 'OK' })],
    ['with pages of nothing', answer({ result: [], pagination: { perPage: 0, totalSize: 3 } })],
  ])('a listing that is %s cannot be read', async (_, page) => {
    expect(await allVidmobPages(item, async () => page)).toBeUndefined();
  });

  test('a listing without end is not read for ever, nor taken for complete', async () => {
    const { read, offsets } = listing(1_000_000, 1);
    expect(await allVidmobPages(item, read)).toBeUndefined();
    expect(offsets).toHaveLength(100);
  });

  test('only a cancelled run or a defect rejects', async () => {
    expect(await allVidmobPages(item, () => Promise.reject(new TransportError('out-of-time', 'late')))).toBeUndefined();
    await expect(allVidmobPages(item, () => Promise.reject(new Error('cancelled')))).rejects.toThrow('cancelled');
  });
});

describe('catalogue', () => {
  const catalogue = (script: Record<string, Script>) => {
    const fake = fakeHttp(script);
    return { ...catalogueOf(createClient({ http: fake.http, url: BASE, apiKey: 'not-a-real-key' })), ...fake };
  };
  const scorecards = (type: string) =>
    `GET /v1/scoring/workspace/7/scorecards?types=${type}&startDate=2000-01-01&endDate=2100-01-01&perPage=20&offset=0`;
  const page = (result: unknown): Script => ({ status: 200, body: { status: 'OK', result } });

  test('workspaces are asked for once, however many want them', async () => {
    const { workspaces, requests } = catalogue({
      'GET /v1/workspaces?perPage=20&offset=0': page([{ id: 7, name: 'A' }]),
    });
    const [one, other] = await Promise.all([workspaces(call), workspaces(call)]);
    expect(one).toEqual([{ id: 7, name: 'A' }]);
    expect(other).toBe(one);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.headers).toEqual({ authorization: 'Bearer not-a-real-key' });
  });

  describe('channels of a workspace', () => {
    test('are those of its scorecards of every type', async () => {
      const { channelsOf } = catalogue({
        [scorecards('PRE_FLIGHT')]: page([{ platforms: ['TIKTOK', 'FACEBOOK'] }, { platforms: null }]),
        [scorecards('IN_FLIGHT')]: page([{ platforms: ['META'] }]),
        [scorecards('AD_ACCOUNT')]: page([]),
      });
      expect(await channelsOf(7, call)).toEqual(['META', 'TIKTOK']);
    });

    test('are those that could be read', async () => {
      const refused = error(403, 'no');
      const { channelsOf } = catalogue({
        [scorecards('PRE_FLIGHT')]: page([{ platforms: ['X'] }]),
        [scorecards('IN_FLIGHT')]: refused,
        [scorecards('AD_ACCOUNT')]: refused,
      });
      expect(await channelsOf(7, call)).toEqual(['X']);
    });

    test('are unknown when none could be read', async () => {
      const types = ['PRE_FLIGHT', 'IN_FLIGHT', 'AD_ACCOUNT'];
      const { channelsOf } = catalogue(Object.fromEntries(types.map((type) => [scorecards(type), error(500, 'no')])));
      expect(await channelsOf(7, call)).toBeUndefined();
    });
  });

  describe('guidelines', () => {
    const METADATA = 'POST /v1/scoring/criteria/metadata?perPage=20&offset=0';

    test.each([
      ['of a workspace', 7, { workspaces: [7] }],
      ['of the organization', null, { globalOnly: true }],
    ])('%s are named once each', async (_, workspaceId, json) => {
      const { guidelinesOf, requests } = catalogue({
        [METADATA]: { status: 201, body: { result: [{ name: 'B' }, { name: 'A' }, { name: 'B' }] } },
      });
      expect(await guidelinesOf(workspaceId, call)).toEqual(['A', 'B']);
      expect(requests[0]).toMatchObject({ json, repeat: 'always' });
    });

    test('are unknown when they cannot be read', async () => {
      expect(await catalogue({ [METADATA]: error(400, 'no') }).guidelinesOf(7, call)).toBeUndefined();
    });
  });
});
