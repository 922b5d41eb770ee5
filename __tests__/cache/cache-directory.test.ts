import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { inPrivateDirectory, libraryEnvironment, offersCache } from '../../src/cache/cache-directory.ts';

describe('private directory', () => {
  let temp = '';
  beforeEach(() => {
    temp = realpathSync(mkdtempSync(join(tmpdir(), 'private-')));
  });
  afterEach(() => rmSync(temp, { recursive: true }));

  async function usedOf(...folders: (string | undefined)[]): Promise<string> {
    return await inPrivateDirectory(folders, async (directory) => {
      expect(readdirSync(directory)).toEqual([]);
      writeFileSync(join(directory, 'file'), '');
      return directory;
    });
  }

  describe('a private directory', () => {
    test('is below the folder, and gone afterwards', async () => {
      expect(await usedOf(temp)).toMatch(join(temp, 'creative-gate', 'cache', 'call-'));
      expect(readdirSync(join(temp, 'creative-gate'))).toEqual([]);
    });

    test('is each call’s own', async () => {
      const both = await inPrivateDirectory([temp], async (one) => [one, await usedOf(temp), existsSync(one)]);
      expect(both[0]).not.toBe(both[1]);
      expect(both[2]).toBe(true);
    });

    test('is gone also when its use fails', async () => {
      const failing = inPrivateDirectory([temp], async () => {
        throw new Error('broken');
      });
      await expect(failing).rejects.toThrow('broken');
      expect(readdirSync(join(temp, 'creative-gate'))).toEqual([]);
    });

    test('is in the next folder where one is missing, a file, or has spaces in its path', async () => {
      const spaced = join(temp, 'with spaces');
      mkdirSync(spaced);
      writeFileSync(join(temp, 'a-file'), '');
      const others = [undefined, join(temp, 'a-file'), spaced];
      expect(await usedOf(...others, temp)).toMatch(join(temp, 'creative-gate', 'cache', 'call-'));
      await expect(usedOf(...others)).rejects.toThrow(/^neither RUNNER_TEMP nor .* a path without spaces$/);
      expect(readdirSync(join(spaced, 'creative-gate'))).toEqual([]);
    });
  });
});

describe('environment', () => {
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
});
