import { describe, expect, test } from '@jest/globals';
import { discreetLog, withGating } from '../../src/gate/gate-context.ts';
import type { World } from '../../src/github-gate/github-context.ts';
import { fakeLog } from '../github/publish/fake-log.ts';
import { SETTINGS } from './worlds.ts';

describe('gating', () => {
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
});

describe('discreet log', () => {
  test('takes secrets out of everything it is told', async () => {
    const log = fakeLog();
    const discreet = discreetLog(log, ['fake-secret', undefined]);
    for (const level of ['info', 'notice', 'warning', 'error'] as const) discreet[level]('said fake-secret');
    await discreet.group('of fake-secret', async () => undefined);
    expect(log.lines).toEqual([
      'info: said ***',
      'notice: said ***',
      'warning: said ***',
      'error: said ***',
      'group: of ***',
    ]);
  });

  test('takes out what it was asked to mask from then on, and remembers it', () => {
    const log = fakeLog();
    const secrets: string[] = [];
    const discreet = discreetLog(log, secrets);
    discreet.mask('fake-token');
    discreet.info('said fake-token');
    expect(log.lines).toEqual(['mask: fake-token', 'info: said ***']);
    expect(secrets).toEqual(['fake-token']);
  });
});
