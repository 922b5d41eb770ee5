import { describe, expect, jest, test } from '@jest/globals';
import { type CacheLibrary, callLibrary } from '../../src/cache/library.ts';

function fakeLibrary(parts: Partial<CacheLibrary> = {}): jest.Mocked<CacheLibrary> {
  return {
    isFeatureAvailable: jest.fn(parts.isFeatureAvailable ?? (() => true)),
    restoreCache: jest.fn(parts.restoreCache ?? (async () => undefined)),
    saveCache: jest.fn(parts.saveCache ?? (async () => -1)),
  };
}

const RESTORE = { action: 'restore', key: 'p-none', prefix: 'p-' } as const;
const SAVE = { action: 'save', key: 'p-1' } as const;

describe('a call', () => {
  test('restores by the beginning of a key, from one file that is named alike everywhere', async () => {
    const library = fakeLibrary({ restoreCache: async () => 'p-1' });
    expect(await callLibrary(library, RESTORE)).toEqual({ kind: 'restored', key: 'p-1' });
    expect(library.restoreCache).toHaveBeenCalledWith(['creative-gate-answers'], 'p-none', ['p-'], undefined, true);
    expect(await callLibrary(fakeLibrary(), RESTORE)).toEqual({ kind: 'restored', key: null });
  });

  test('saves, also when the service does not say under which id', async () => {
    for (const id of [5, Number.NaN]) {
      const library = fakeLibrary({ saveCache: async () => id });
      expect(await callLibrary(library, SAVE)).toEqual({ kind: 'saved', saved: true });
      expect(library.saveCache).toHaveBeenCalledWith(['creative-gate-answers'], 'p-1', undefined, true);
    }
    expect(await callLibrary(fakeLibrary(), SAVE)).toEqual({ kind: 'saved', saved: false });
  });

  test('asks for nothing where there is no cache', async () => {
    const library = fakeLibrary({ isFeatureAvailable: () => false });
    expect(await callLibrary(library, SAVE)).toEqual({ kind: 'unavailable' });
    expect(library.saveCache).not.toHaveBeenCalled();
  });

  test('turns what the library throws into a message', async () => {
    const saveCache = async () => {
      throw new Error('Path Validation Error');
    };
    expect(await callLibrary(fakeLibrary({ saveCache }), SAVE)).toEqual({
      kind: 'failed',
      message: 'Path Validation Error',
    });
  });
});
