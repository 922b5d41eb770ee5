import { describe, expect, test } from '@jest/globals';
import { libraryEnvironment, offersCache } from '../../src/cache/environment.ts';

const SERVICE = { ACTIONS_RESULTS_URL: 'https://results.example.com/', ACTIONS_RUNTIME_TOKEN: 'fake-runtime-token' };

describe('the library’s environment', () => {
  test('has the cache’s own credentials and nobody else’s', () => {
    const env = libraryEnvironment(
      {
        ...SERVICE,
        PATH: '/bin',
        https_proxy: 'http://proxy.example.com:3128',
        'INPUT_VIDMOB-API-KEY': 'fake-key',
        GITHUB_TOKEN: 'fake-token',
        ACTIONS_CACHE_URL: 'https://elsewhere.example.com/',
        NODE_OPTIONS: '--inspect',
        RUNNER_TEMP: '/shared',
        GITHUB_WORKSPACE: '/home/checkout',
      },
      '/private',
    );
    expect(env).toEqual({
      ...SERVICE,
      PATH: '/bin',
      https_proxy: 'http://proxy.example.com:3128',
      GITHUB_WORKSPACE: '/private',
      RUNNER_TEMP: '/private',
      TAR_OPTIONS: '--exclude=*/*',
    });
  });

  test('offers a cache where there is an address and a token for it', () => {
    expect(offersCache(SERVICE)).toBe(true);
    expect(offersCache({ ...SERVICE, ACTIONS_RESULTS_URL: '' })).toBe(false);
    expect(offersCache({ ACTIONS_RESULTS_URL: SERVICE.ACTIONS_RESULTS_URL })).toBe(false);
  });
});
