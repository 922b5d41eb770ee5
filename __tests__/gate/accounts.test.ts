import { describe, expect, test } from '@jest/globals';
import { credentialsSet, openAccounts, providersUsed, sealingSecretsOf, secretsOf } from '../../src/gate/accounts.ts';
import { creative } from '../support/creatives.ts';
import { SETTINGS } from './worlds.ts';

const unused = { used: false };
const used = { used: true };

describe('accounts', () => {
  test('are those of the inputs, looked at as often as each provider likes', async () => {
    const settings = { ...SETTINGS, vidmob: { ...SETTINGS.vidmob, apiKey: 'fake-key' } };
    const opened = await openAccounts(settings);
    expect(opened.accounts).toBe(settings);
    expect(opened.credentials).toEqual({ vidmob: true, ias: false, verity: false });
    expect(opened.queues.vidmob.intervalMs).toBe(600_000);
    opened.introduce([creative()]);
    await opened.close();
  });

  test('are stand-ins on loopback in the sandbox, which know creatives by their ids', async () => {
    const opened = await openAccounts({ ...SETTINGS, sandbox: true });
    const { ias } = opened.accounts;
    expect(opened.credentials).toEqual({ vidmob: true, ias: true, verity: true });
    expect(ias.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    opened.introduce([creative({ id: 'spring-outage-ias', url: 'https://cdn.example.com/a.mp4' })]);
    const body = JSON.stringify({ url: ['https://cdn.example.com/a.mp4'] });
    const { status } = await fetch(`${ias.url}/v1/score`, { method: 'POST', body });
    expect(status).toBe(503);
    await opened.close();
  });

  test('of the sandbox are looked at every second, or as often as the input says', async () => {
    const usual = await openAccounts({ ...SETTINGS, sandbox: true });
    const stated = await openAccounts({ ...SETTINGS, sandbox: true, pollIntervalMs: 250 });
    expect([usual.queues.vidmob.intervalMs, stated.queues.vidmob.intervalMs]).toEqual([1_000, 250]);
    await Promise.all([usual.close(), stated.close()]);
  });

  test('hold secrets that must not be shown', () => {
    const { vidmob, ias, verity } = SETTINGS;
    const secrets = secretsOf({
      vidmob: { ...vidmob, apiKey: 'key-1' },
      ias: { ...ias, clientId: 'id-2', clientSecret: 'secret-3' },
      verity: { ...verity, apiKey: 'key-4' },
    });
    expect(secrets).toEqual(['key-1', 'id-2', 'secret-3', 'key-4']);
  });
});

describe('what seals', () => {
  test('is each provider’s own secret, where there is one', () => {
    const { vidmob, ias, verity } = SETTINGS;
    expect(sealingSecretsOf(SETTINGS)).toEqual({});
    expect(
      sealingSecretsOf({
        vidmob: { ...vidmob, apiKey: 'key-1' },
        ias: { ...ias, clientId: 'id-2', clientSecret: 'secret-3' },
        verity: { ...verity, apiKey: 'key-4' },
      }),
    ).toEqual({ vidmob: 'key-1', ias: 'secret-3', verity: 'key-4' });
  });
});

describe('the providers used', () => {
  test('are those of any policy, in their usual order', () => {
    const one = { participation: { vidmob: unused, ias: unused, verity: used } };
    const other = { participation: { vidmob: used, ias: unused, verity: unused } };
    expect(providersUsed([one, other])).toEqual(['vidmob', 'verity']);
    expect(providersUsed([])).toEqual([]);
  });
});

describe('credentials', () => {
  test('are set as a whole or not at all', () => {
    expect(credentialsSet(SETTINGS)).toEqual({ vidmob: false, ias: false, verity: false });
    expect(
      credentialsSet({
        vidmob: { ...SETTINGS.vidmob, apiKey: 'fake-vidmob-key' },
        ias: { ...SETTINGS.ias, clientId: 'fake-client', clientSecret: 'fake-secret' },
        verity: { ...SETTINGS.verity, apiKey: 'fake-verity-key' },
      }),
    ).toEqual({ vidmob: true, ias: true, verity: true });
    expect(credentialsSet({ ...SETTINGS, ias: { ...SETTINGS.ias, clientId: 'fake-client' } }).ias).toBe(false);
    expect(credentialsSet({ ...SETTINGS, ias: { ...SETTINGS.ias, clientSecret: 'fake-secret' } }).ias).toBe(false);
  });
});
