import { describe, expect, test } from '@jest/globals';
import { redactingLog, withGateContext } from '../../src/gate/gate-context.ts';
import type { GitHubServices } from '../../src/github-gate/github-context.ts';
import { fakeLog } from '../github/publish/fake-log.ts';
import { SETTINGS } from './worlds.ts';

describe('gating', () => {
  const world = (more: object) => ({ settings: SETTINGS, log: fakeLog(), ...more }) as unknown as GitHubServices;
  const verity = { ...SETTINGS.verity, apiKey: 'fake-key' };

  test('a gate’s log keeps its secrets, and its seals are those of the repository', async () => {
    const settings = { ...SETTINGS, verity };
    const seal = (repository: string) =>
      withGateContext(world({ settings }), repository, async ({ seals, secrets }) => {
        expect(secrets).toContain('fake-key');
        return { seals, sealed: seals.seal('verity', Buffer.from('x'), 'b') };
      });
    const [one, same, named] = await Promise.all([seal('42'), seal('42'), seal('acme/ads')]);
    expect(same.seals.open('verity', one.sealed, 'b')?.toString()).toBe('x');
    expect(named.seals.open('verity', one.sealed, 'b')).toBeUndefined();
  });

  test('nothing of the sandbox is sealed: its tickets end with it', async () => {
    const settings = { ...SETTINGS, sandbox: true };
    expect(await withGateContext(world({ settings }), '42', async ({ seals }) => seals.knows('ias'))).toBe(false);
  });
});

describe('discreet log', () => {
  test('takes secrets out of everything it is told', async () => {
    const log = fakeLog({ debugs: true });
    const discreet = redactingLog(log, ['fake-secret', undefined]);
    for (const level of ['debug', 'info', 'notice', 'warning', 'error'] as const) discreet[level]('said fake-secret');
    await discreet.group('of fake-secret', async () => undefined);
    expect(log.lines).toEqual([
      'debug: said ***',
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
    const discreet = redactingLog(log, secrets);
    discreet.mask('fake-token');
    discreet.info('said fake-token');
    expect(log.lines).toEqual(['mask: fake-token', 'info: said ***']);
    expect(secrets).toEqual(['fake-token']);
  });
});
