import { describe, expect, test } from '@jest/globals';
import type { ProviderName } from '../../src/core/creative.ts';
import type { HttpRequest } from '../../src/http/http.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { type Accounts, moduleOf, PROVIDERS, QUEUES } from '../../src/providers/modules.ts';
import { systemClock } from '../../src/time/clock.ts';
import { SETTINGS } from '../core/policy/fixtures.ts';
import { creative } from '../support/creatives.ts';
import { call, scriptedHttp } from '../support/scripted-http.ts';

const { vidmob, ias, verity } = SETTINGS;
const NONE: Accounts = { vidmob, ias, verity };
const ALL: Accounts = {
  vidmob: { ...vidmob, apiKey: 'fake-vidmob-key' },
  ias: { ...ias, clientId: 'fake-client', clientSecret: 'fake-secret' },
  verity: { ...verity, apiKey: 'fake-verity-key' },
};

/** The first request of a provider, which says where it leads and who asks. */
async function firstRequest(name: ProviderName, accounts: Accounts): Promise<HttpRequest | undefined> {
  const { http, requests } = scriptedHttp(() => ({ status: 500, body: {} }));
  const provider = await moduleOf(name).connect({
    account: { ...accounts[name] },
    policies: [],
    http,
    clock: systemClock,
    meter: new UsageMeter(),
    mask: () => undefined,
  });
  expect(provider.name).toBe(name);
  await provider.submit(creative(), call());
  return requests[0];
}

describe('the providers', () => {
  test.each([
    ['vidmob', 'https://public-api.vidmob.com/v1/media', 'fake-vidmob-key'],
    ['ias', 'https://auth.adsafeprotected.com/uaa/oauth/token', 'fake-secret'],
    ['verity', 'https://verity-api.gumgum.com/video/classification', 'fake-verity-key'],
  ] as const)('%s is asked at its address with its own credentials', async (name, url, secret) => {
    const request = await firstRequest(name, ALL);
    expect(request?.url.split('?')[0]).toBe(url);
    const sent = JSON.stringify(request);
    const basic = Buffer.from('fake-client:fake-secret').toString('base64');
    expect(sent.includes(secret) || sent.includes(basic)).toBe(true);
    expect(sent.match(/fake-[a-z]+-key/g) ?? []).toEqual(name === 'ias' ? [] : [secret]);
  });

  test.each(PROVIDERS)('%s without credentials can be made, and is refused when asked', async (name) => {
    expect(await firstRequest(name, NONE)).toBeDefined();
  });
});

describe('a module', () => {
  test.each(PROVIDERS)('of %s is sealed by a secret without which it cannot be asked', (name) => {
    const { account, sealedBy } = moduleOf(name);
    expect(account[sealedBy]).toMatchObject({ secret: true, isCredential: true });
  });

  test.each(PROVIDERS)('of %s keeps every credential secret, and names its inputs after the provider', (name) => {
    for (const { input, secret, isCredential } of Object.values(moduleOf(name).account)) {
      expect(input).toMatch(new RegExp(`^${name}-`));
      expect([input, isCredential === true && !secret]).toEqual([input, false]);
    }
  });

  test.each(PROVIDERS)('of %s has a queue of its name', (name) => {
    expect(Object.keys(moduleOf(name).queues)).toContain(name);
  });

  test('shares no queue with another', () => {
    expect(new Set(QUEUES).size).toBe(QUEUES.length);
    expect(QUEUES).toEqual(['vidmob', 'tags', 'ias', 'verity']);
  });
});
