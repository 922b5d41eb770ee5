import { expect, test } from '@jest/globals';
import { z } from 'zod';
import type { HttpAnswer } from '../../../src/http/http.ts';
import { TransportError } from '../../../src/http/http-failures.ts';
import { allPages } from '../../../src/providers/vidmob/pages.ts';

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
  expect(await allPages(item, read)).toHaveLength(total);
  expect(offsets).toEqual(expected);
});

test('a listing without pagination is one page, and foreign items are left out', async () => {
  expect(await allPages(item, async () => answer({ result: [{ id: 1 }, { name: 'x' }, null] }))).toEqual([{ id: 1 }]);
});

test.each([
  ['refused', answer({}, 403)],
  ['without a result', answer({ status: 'OK' })],
  ['with pages of nothing', answer({ result: [], pagination: { perPage: 0, totalSize: 3 } })],
])('a listing that is %s cannot be read', async (_, page) => {
  expect(await allPages(item, async () => page)).toBeUndefined();
});

test('a listing without end is not read for ever, nor taken for complete', async () => {
  const { read, offsets } = listing(1_000_000, 1);
  expect(await allPages(item, read)).toBeUndefined();
  expect(offsets).toHaveLength(100);
});

test('only a cancelled run or a defect rejects', async () => {
  expect(await allPages(item, () => Promise.reject(new TransportError('out-of-time', 'late')))).toBeUndefined();
  await expect(allPages(item, () => Promise.reject(new Error('cancelled')))).rejects.toThrow('cancelled');
});
