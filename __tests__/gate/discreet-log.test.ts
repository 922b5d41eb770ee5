import { expect, test } from '@jest/globals';
import { discreetLog } from '../../src/gate/discreet-log.ts';
import { fakeLog } from '../github/publish/fake-log.ts';

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
