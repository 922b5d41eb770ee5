import { describe, expect, test } from '@jest/globals';
import { ifPermitted, isMissingPermission, isRefusal } from '../../../src/github/publish/refusal.ts';

const failed = (status: number, message = '', headers: Record<string, string> = {}) =>
  Object.assign(new Error(message), { status, response: { headers, data: { message } } });

describe('isRefusal', () => {
  test.each([403, 404])('takes %d for a missing permission', (status) => {
    expect(isRefusal(failed(status, 'Resource not accessible by integration'))).toBe(true);
  });

  test('tells rate limits apart', () => {
    expect(isRefusal(failed(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }))).toBe(false);
    expect(isRefusal(failed(403, 'You have exceeded a secondary rate limit'))).toBe(false);
  });

  test.each([401, 422, 500])('does not take %d for one', (status) => {
    expect(isRefusal(failed(status))).toBe(false);
  });
});

describe('ifPermitted', () => {
  test('hands on the answer', async () => {
    expect(await ifPermitted('checks', async () => ({ id: 1 }))).toEqual({ id: 1 });
  });

  test('makes a refusal a value', async () => {
    const answer = await ifPermitted('checks', () => Promise.reject(failed(403)));
    expect(answer).toEqual({ missing: 'checks' });
    expect(isMissingPermission(answer)).toBe(true);
    expect(isMissingPermission({ id: 1 })).toBe(false);
  });

  test('throws everything else on', async () => {
    await expect(ifPermitted('checks', () => Promise.reject(failed(500, 'down')))).rejects.toThrow('down');
  });
});
