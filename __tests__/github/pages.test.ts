import { describe, expect, test } from '@jest/globals';
import { allPages } from '../../src/github/pages.ts';

const full = Array.from({ length: 100 }, (_, index) => ({ index }));

describe('allPages', () => {
  test('goes on while GitHub names a next page', async () => {
    const pages: number[] = [];
    const entries = await allPages('x', 9, async ({ page, per_page }) => {
      pages.push(page);
      expect(per_page).toBe(100);
      return { data: [{ page }], headers: { link: page < 3 ? '<u>; rel="next", <u>; rel="last"' : '<u>; rel="prev"' } };
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
