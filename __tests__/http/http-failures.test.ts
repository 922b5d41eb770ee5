import { describe, expect, test } from '@jest/globals';
import { changesSomething, endedBy, nameOfRequest, unreachable } from '../../src/http/http-failures.ts';

test('a request is named without its query and without credentials in its URL', () => {
  const url = 'https://me:not-a-real-password@api.example.com/v1/score?sig=abc';
  expect(nameOfRequest({ method: 'POST', url })).toBe('POST api.example.com/v1/score');
});

test('reading changes nothing', () => {
  expect(['GET', 'HEAD', 'POST', 'PATCH'].map((method) => changesSomething({ method }))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

describe('a connection that failed', () => {
  const fetchFailed = (code: string | undefined) => new TypeError('fetch failed', { cause: { code } });

  test.each(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'])('with %s was never made', (code) => {
    const error = unreachable(fetchFailed(code), 'POST host/', true);
    expect(error).toMatchObject({ code: 'unreachable', ambiguous: false });
    expect(error.message).toBe(`POST host/: no connection could be made (${code}).`);
  });

  test.each(['ECONNRESET', 'UND_ERR_SOCKET', undefined])('with %s may have carried the request', (code) => {
    expect(unreachable(fetchFailed(code), 'POST host/', true).ambiguous).toBe(true);
    expect(unreachable(fetchFailed(code), 'GET host/', false).ambiguous).toBe(false);
  });
});

test('a signal that aborts by time is out-of-time, any other reason stays what it is', () => {
  const byTime = AbortSignal.abort(new DOMException('up', 'TimeoutError'));
  expect(endedBy(byTime, 'POST host/', true)).toMatchObject({ code: 'out-of-time', ambiguous: true });
  expect(endedBy(AbortSignal.abort('SIGTERM'), 'GET host/', false)).toBe('SIGTERM');
});
