import { describe, expect, test } from '@jest/globals';
import { type Scenario, scenario, urlOf } from './support/scenario.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const INVALID = { error: 'invalid_token', error_description: 'Access token expired' };
const ias = (options: Parameters<typeof scenario>[0]) =>
  scenario({ using: ['ias'], creatives: ids.map((id) => ({ id })), ...options });
const statuses = (ran: Scenario, call: 'ias.token' | 'ias.results') =>
  ran.providers.calls(call).map(({ status }) => status);

describe('a token', () => {
  test.concurrent('is renewed shortly before it expires', async () => {
    const ran = await ias({
      providers: { tokenLifetime: 1 },
      script: ({ providers }) => providers.ias.asset(urlOf('a'), { processing: 15 }),
    });
    expect(ran.report.conclusion).toBe('success');
    expect(ran.providers.calls('ias.token').length).toBeGreaterThan(1);
    expect(new Set(statuses(ran, 'ias.results'))).toEqual(new Set([200]));
    expect(ran.log).toContain('::add-mask::fake-ias-token-2-for-tests-only');
  });

  test.concurrent('that became invalid is renewed once for all calls that met it, and each is repeated once', async () => {
    const ran = await ias({
      script: ({ providers }) => {
        providers.onRequest('ias.results', (_, earlier) => {
          if (earlier === 0) providers.ias.revokeTokens();
          return 'pass';
        });
      },
    });
    expect(ran.report.conclusion).toBe('success');
    expect(statuses(ran, 'ias.token')).toEqual([200, 200]);
    expect(statuses(ran, 'ias.results').filter((status) => status === 401).length).toBeGreaterThan(0);
    expect(ran.providers.ias.assets()).toHaveLength(ids.length);
  });

  test.concurrent('is renewed on `invalid_token` whatever its status', async () => {
    const ran = await ias({
      creatives: [{ id: 'a' }],
      violations: [/asks for a token though it has one/],
      script: ({ providers: { onRequest } }) => {
        onRequest('ias.score', { status: 400, body: INVALID }, { times: 1 });
        onRequest('ias.results', { status: 200, body: INVALID }, { times: 1 });
      },
    });
    expect(ran.report.conclusion).toBe('success');
    expect(statuses(ran, 'ias.token')).toEqual([200, 200, 200]);
    expect(ran.providers.ias.assets()).toHaveLength(1);
  });

  test.concurrent('that stays invalid ends as unavailable, after one renewal', async () => {
    const ran = await ias({
      creatives: [{ id: 'a' }],
      inputs: { timeout: '2s' },
      violations: [/asks for a token though it has one/],
      script: ({ providers }) => void providers.onRequest('ias.score', { status: 401, body: INVALID }),
    });
    expect(ran.errors('a')).toEqual(['provider/unavailable']);
    expect(ran.providers.calls('ias.score')).toHaveLength(2);
    expect(ran.run.exitCode).toBe(1);
  });
});

test.concurrent('credentials that are refused are asked about once, and named', async () => {
  const ran = await ias({ inputs: { 'ias-client-secret': 'wrong-secret-for-tests' } });
  expect(ran.providers.ias.requests()).toHaveLength(1);
  for (const id of ids) expect(ran.errors(id)).toEqual(['provider/unavailable']);
  expect(ran.comment).toContain('ias-client-secret');
  expect(ran.report.conclusion).toBe('failure');
});

describe('a submission whose answer is lost', () => {
  test.concurrent('is repeated once, which is said because IAS may count both', async () => {
    const ran = await ias({
      creatives: [{ id: 'a' }],
      script: ({ providers }) => void providers.onRequest('ias.score', 'reset-after', { times: 1 }),
    });
    expect(ran.providers.ias.assets()).toHaveLength(2);
    expect(ran.creative('a').verdict).toBe('warn');
    expect(
      ran
        .creative('a')
        .findings.map(({ message }) => message)
        .join(),
    ).toMatch(/twice/);
  });

  test.concurrent('is never sent a third time', async () => {
    const ran = await ias({
      creatives: [{ id: 'a' }],
      inputs: { timeout: '2s' },
      script: ({ providers }) => void providers.onRequest('ias.score', 'reset-after'),
    });
    expect(ran.providers.ias.assets()).toHaveLength(2);
    expect(ran.errors('a')).toEqual(['provider/unavailable']);
    expect(ran.run.exitCode).toBe(1);
  });
});
