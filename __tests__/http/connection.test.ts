import http from 'node:http';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { requestSent, useProxyFromEnvironment } from '../../src/http/connection.ts';
import { systemClock } from '../../src/time/clock.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { closeServers, json, serve } from './loopback.ts';

describe('proxy', () => {
  const original: unknown = Reflect.get(http, 'setGlobalProxyFromEnv');
  const replace = (value: unknown): void => void Reflect.set(http, 'setGlobalProxyFromEnv', value);
  afterEach(() => replace(original));

  describe('a proxy in the environment', () => {
    test('is used where Node can', () => {
      const setProxy = jest.fn();
      replace(setProxy);
      const environment = { HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: 'localhost' };
      useProxyFromEnvironment(environment);
      expect(setProxy).toHaveBeenCalledWith(environment);
    });

    test('is left alone where Node cannot, and where there is none', () => {
      const setProxy = jest.fn();
      replace(setProxy);
      useProxyFromEnvironment({ NO_PROXY: 'localhost', HTTP_PROXY: '' });
      expect(setProxy).not.toHaveBeenCalled();
      replace(undefined);
      expect(() => useProxyFromEnvironment({ HTTPS_PROXY: 'http://proxy.example:3128' })).not.toThrow();
    });

    test('that is no URL is named without its value', () => {
      replace(() => {
        throw new Error('Invalid URL: me:not-a-real-password@');
      });
      expect(() => useProxyFromEnvironment({ https_proxy: 'me:not-a-real-password@' })).toThrow(
        /^https_proxy: not the URL of a proxy\. Write it as http:\/\/host:port\.$/,
      );
    });
  });
});

describe('request sent', () => {
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
});
