import { expect, test } from '@jest/globals';
import { withGating } from '../../src/gate/gating.ts';
import type { World } from '../../src/github-gate/world.ts';
import { fakeLog } from '../github/publish/fake-log.ts';
import { SETTINGS } from './worlds.ts';

const run = { owner: 'acme', repo: 'ads', repositoryId: '42' };
const world = (more: object) => ({ settings: SETTINGS, run, log: fakeLog(), ...more }) as unknown as World;
const verity = { ...SETTINGS.verity, apiKey: 'fake-key' };

test('a gate’s log keeps its secrets, and its seals are those of the repository', async () => {
  const settings = { ...SETTINGS, verity };
  const seal = (given: object) =>
    withGating(world({ settings, ...given }), async (_, { seals, secrets }) => {
      expect(secrets).toContain('fake-key');
      return { seals, sealed: seals.seal('verity', Buffer.from('x'), 'b') };
    });
  const [one, same, named] = await Promise.all([
    seal({}),
    seal({}),
    seal({ run: { ...run, repositoryId: undefined } }),
  ]);
  expect(same.seals.open('verity', one.sealed, 'b')?.toString()).toBe('x');
  expect(named.seals.open('verity', one.sealed, 'b')).toBeUndefined();
});

test('nothing of the sandbox is sealed: its tickets end with it', async () => {
  const settings = { ...SETTINGS, sandbox: true };
  expect(await withGating(world({ settings }), async (_, { seals }) => seals.knows('ias'))).toBe(false);
});
