import { describe, expect, jest, test } from '@jest/globals';
import { onceMore } from '../../../src/github/publish/once-more.ts';

const lost = new TypeError('fetch failed');
const answered = (status: number) => Object.assign(new Error('no'), { status, response: {} });

describe('onceMore', () => {
  test('takes what was made although the answer was lost', async () => {
    const create = jest.fn<() => Promise<string>>().mockRejectedValue(lost);
    expect(await onceMore(create, async () => 'found')).toBe('found');
    expect(create).toHaveBeenCalledTimes(1);
  });

  test('creates a second time when nothing was made', async () => {
    const create = jest.fn<() => Promise<string>>().mockRejectedValueOnce(answered(502)).mockResolvedValueOnce('made');
    expect(await onceMore(create, async () => undefined)).toBe('made');
  });

  test('does not create a second time while it cannot look', async () => {
    const create = jest.fn<() => Promise<string>>().mockRejectedValue(lost);
    await expect(onceMore(create, () => Promise.reject(answered(503)))).rejects.toThrow('no');
    expect(create).toHaveBeenCalledTimes(1);
  });

  test('leaves a clear no alone', async () => {
    const create = jest.fn<() => Promise<string>>().mockRejectedValue(answered(422));
    await expect(onceMore(create, async () => 'found')).rejects.toThrow('no');
  });
});
