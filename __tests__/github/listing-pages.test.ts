import { describe, expect, test } from '@jest/globals';
import {
  allPages,
  createConditional,
  type Page,
  readPageMemory,
  UNCONDITIONAL,
} from '../../src/github/listing-pages.ts';

describe('pages', () => {
  const full = Array.from({ length: 100 }, (_, index) => ({ index }));

  describe('allPages', () => {
    test('goes on while GitHub names a next page', async () => {
      const pages: number[] = [];
      const entries = await allPages('x', 9, async ({ page, per_page }) => {
        pages.push(page);
        expect(per_page).toBe(100);
        return {
          data: [{ page }],
          headers: { link: page < 3 ? '<u>; rel="next", <u>; rel="last"' : '<u>; rel="prev"' },
        };
      });
      expect(entries.map((entry) => entry.number('page'))).toEqual([1, 2, 3]);
      expect(pages).toEqual([1, 2, 3]);
    });

    test('looks for a next page after a full one when nothing is said', async () => {
      const entries = await allPages('x', 9, async ({ page }) => ({ data: page === 1 ? full : [], headers: {} }));
      expect(entries).toHaveLength(100);
    });

    test('ends at the limit', async () => {
      const entries = await allPages('x', 2, async () => ({ data: full, headers: {} }));
      expect(entries).toHaveLength(200);
    });

    test('refuses a page that is no list', async () => {
      await expect(allPages('the files', 9, async () => ({ data: {}, headers: {} }))).rejects.toThrow(
        'What GitHub says about the files cannot be understood',
      );
    });
  });
});

describe('conditional', () => {
  const FIELDS = ['id', 'head.sha', 'head.repo.name', 'tags'];
  const ENTRY = { id: 7, head: { sha: 'h1', ref: 'spring', repo: null }, tags: [{ a: 1 }], body: 'long' };
  const SLIM = { id: 7, head: { sha: 'h1', repo: null }, tags: [{ a: 1 }] };

  /** A page as GitHub has it now, with what it was asked. */
  function github(state: { etag?: string; data: unknown; link?: string; status?: number }) {
    const asked: object[] = [];
    const fetchPage = async (headers: { readonly 'if-none-match'?: string }): Promise<Page> => {
      asked.push(headers);
      const isSame = headers['if-none-match'] !== undefined && headers['if-none-match'] === state.etag;
      const status = isSame ? 304 : state.status;
      if (status !== undefined) throw Object.assign(new Error(`answered ${status}`), { status, response: { status } });
      return { data: state.data, headers: { etag: state.etag, link: state.link } };
    };
    return { state, asked, fetchPage };
  }

  describe('a page that was read before', () => {
    test('is asked for with its tag, and had from memory when it is the same', async () => {
      const { asked, fetchPage } = github({ etag: 'W/"1"', data: [ENTRY], link: '<x>; rel="next"' });
      const first = createConditional(new Map());
      const read = await first.page('pulls 1', FIELDS, fetchPage);
      expect(read).toEqual({ data: [SLIM], headers: { link: '<x>; rel="next"' } });

      const memory = readPageMemory(JSON.parse(JSON.stringify([...first.used()])));
      const second = createConditional(memory);
      expect(await second.page('pulls 1', FIELDS, fetchPage)).toEqual(read);
      expect(await second.page('pulls 1', FIELDS, fetchPage)).toEqual(read);
      expect(asked).toEqual([{}, { 'if-none-match': 'W/"1"' }, { 'if-none-match': 'W/"1"' }]);
      expect(second.used()).toEqual(memory);
    });

    test('is replaced when it is another', async () => {
      const { state, fetchPage } = github({ etag: '"1"', data: [ENTRY] });
      const conditional = createConditional(new Map());
      await conditional.page('pulls 1', FIELDS, fetchPage);
      Object.assign(state, { etag: '"2"', data: [{ id: 8 }] });
      expect(await conditional.page('pulls 1', FIELDS, fetchPage)).toEqual({ data: [{ id: 8 }], headers: {} });
      expect([...conditional.used().values()]).toEqual([{ etag: '"2"', data: [{ id: 8 }] }]);
    });

    test('is asked for in full by a version that reads more of it', async () => {
      const { asked, fetchPage } = github({ etag: '"1"', data: [ENTRY] });
      const conditional = createConditional(new Map());
      await conditional.page('pulls 1', ['id'], fetchPage);
      expect((await conditional.page('pulls 1', FIELDS, fetchPage)).data).toEqual([SLIM]);
      expect(asked).toEqual([{}, {}]);
    });
  });

  describe('what is remembered', () => {
    test('is only what was asked for in this run', async () => {
      const { fetchPage } = github({ etag: '"1"', data: [] });
      const conditional = createConditional(new Map([['gone id', { etag: '"0"', data: [] }]]));
      await conditional.page('pulls 1', ['id'], fetchPage);
      expect([...conditional.used().keys()]).toEqual(['pulls 1 id']);
    });

    test.each([
      ['a page without a tag', { data: [ENTRY] }],
      ['an answer that is no list', { etag: '"1"', data: 'what?' }],
    ])('is not %s', async (_, state) => {
      const { fetchPage } = github(state);
      const conditional = createConditional(new Map());
      expect((await conditional.page('a', FIELDS, fetchPage)).data).toEqual(state.data === 'what?' ? 'what?' : [SLIM]);
      expect(conditional.used().size).toBe(0);
    });

    test('keeps to its room', async () => {
      const conditional = createConditional(new Map(), 200);
      for (const [key, size] of [
        ['a', 50],
        ['b', 500],
        ['c', 5],
      ] as const) {
        const { fetchPage } = github({ etag: '"1"', data: ['x'.repeat(size)] });
        await conditional.page(key, ['id'], fetchPage);
      }
      expect([...conditional.used().keys()]).toEqual(['a id', 'c id']);
    });

    test.each([null, {}, [['a']], [['a', { data: [] }]], [['a', { etag: '', data: [] }]]])(
      'is nothing where it is broken: %j',
      (json) => {
        expect(readPageMemory(json).size).toBe(0);
      },
    );
  });

  test('a failure is no page, also where one is remembered', async () => {
    const { state, fetchPage } = github({ etag: '"1"', data: [] });
    const conditional = createConditional(new Map());
    await conditional.page('a', ['id'], fetchPage);
    Object.assign(state, { etag: '"2"', status: 502 });
    await expect(conditional.page('a', ['id'], fetchPage)).rejects.toThrow('answered 502');
    await expect(conditional.page('never', ['id'], github({ data: [], status: 304 }).fetchPage)).rejects.toThrow(
      'answered 304',
    );
  });

  test('without memory, pages are as they come', async () => {
    const { asked, fetchPage } = github({ etag: '"1"', data: [ENTRY] });
    expect((await UNCONDITIONAL.page('a', ['id'], fetchPage)).data).toEqual([ENTRY]);
    expect(asked).toEqual([{}]);
    expect(UNCONDITIONAL.used().size).toBe(0);
  });
});
