import { describe, expect, test } from '@jest/globals';
import type { OpenAccounts } from '../../src/gate/accounts.ts';
import { openPool } from '../../src/gate/provider-pool.ts';
import type { GitHubServices } from '../../src/github-gate/github-context.ts';
import { comparison, policy } from './subjects.ts';

const world = { clock: {}, meter: {}, httpFor: () => undefined, log: { mask: () => undefined } };
const account = { url: 'https://example.com', apiKey: 'fake-key' };
const accounts = {
  vidmob: account,
  ias: { url: 'https://example.com', tokenUrl: 'https://example.com', clientId: 'fake', clientSecret: 'fake' },
  verity: account,
};
const pool = (credentials = { vidmob: true, ias: true, verity: true }) =>
  openPool(world as unknown as GitHubServices, { accounts, credentials } as unknown as OpenAccounts);

describe('the pool of providers', () => {
  test('gives those that the policies use, each made once', async () => {
    const { of } = pool();
    const all = await of([comparison(), comparison()]);
    expect([...all.keys()]).toEqual(['vidmob', 'ias', 'verity']);
    expect((await of([comparison()])).get('ias')).toBe(all.get('ias'));
    expect((await of([comparison({ policy: null })])).size).toBe(0);
  });

  test('makes Vidmob anew for a team’s own tags only', async () => {
    const one = pool();
    const tagged = policy('vidmob: {clientTags: [{label: lifestyle, description: Real life}]}\n');
    const [plain, told] = [await one.of([comparison()]), await one.of([comparison({ policy: tagged })])];
    expect(told.get('vidmob')).not.toBe(plain.get('vidmob'));
    expect(told.get('ias')).toBe(plain.get('ias'));
  });

  test('gives all whose credentials are set, for looking at what was submitted before', async () => {
    const { all } = pool({ vidmob: true, ias: false, verity: true });
    expect([...(await all()).keys()]).toEqual(['vidmob', 'verity']);
  });
});
