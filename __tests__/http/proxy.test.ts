import http from 'node:http';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { useProxyFromEnvironment } from '../../src/http/proxy.ts';

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
