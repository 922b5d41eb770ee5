import { describe, expect, test } from '@jest/globals';
import { requestSent } from '../../src/http/request-sent.ts';
import { systemClock } from '../../src/time/clock.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { closeServers, json, serve } from './loopback.ts';

describe('requestSent', () => {
  test('resolves as soon as a request is written', async () => {
    const url = await serve((_, response) => json(response, 200, {}));
    const sent = requestSent(systemClock, 60_000);
    const answered = fetch(url);
    await sent;
    await (await answered).text();
    closeServers();
  });

  test('does not wait for ever', async () => {
    const clock = virtualClock();
    const before = clock.now();
    await clock.run(requestSent(clock, 100));
    expect(clock.now() - before).toBe(100);
  });
});
