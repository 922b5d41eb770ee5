import { describe, expect, jest, test } from '@jest/globals';
import {
  type CacheLibrary,
  callLibrary,
  type LibraryMessage,
  type ServingProcess,
  serveLibraryCall,
} from '../../src/cache/library-call.ts';

describe('library', () => {
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
});

describe('library process', () => {
  const notHere = (text: string) => {
    throw new Error(`written to the log: ${text}`);
  };

  function fakeProcess(call: object, hasParent = true) {
    const told: LibraryMessage[] = [];
    const events: string[] = [];
    let disconnect: () => void = () => undefined;
    const here = {
      argv: ['node', 'index.js', 'serve', JSON.stringify(call)],
      stdout: { write: notHere },
      stderr: { write: notHere },
      ...(hasParent && { send: (part: LibraryMessage) => told.push(part) }),
      once: (_: 'disconnect', listener: () => void) => {
        disconnect = listener;
      },
      exit: () => events.push('exit'),
    } satisfies ServingProcess;
    return { here, told, events, disconnect: () => disconnect() };
  }

  const RESTORE = { action: 'restore', key: 'p-none', prefix: 'p-' };

  describe('the library’s process', () => {
    test('tells its parent the reasons the library gives, and how the call ended', async () => {
      const { here, told } = fakeProcess(RESTORE);
      const restoreCache: CacheLibrary['restoreCache'] = async () => {
        here.stdout.write('Cache hit for: x\n::warning::Failed to restore: a\n');
        here.stderr.write('tar: no\n::error::b\n');
        return undefined;
      };
      await serveLibraryCall(here, async () => ({
        isFeatureAvailable: () => true,
        restoreCache,
        saveCache: async () => -1,
      }));
      expect(told).toEqual([
        { said: '::warning::Failed to restore: a' },
        { said: '::error::b' },
        { ending: { kind: 'restored', key: null } },
      ]);
    });

    test('ends with its parent', async () => {
      const { here, events, disconnect } = fakeProcess(RESTORE);
      await serveLibraryCall(here);
      expect(events).toEqual([]);
      disconnect();
      expect(events).toEqual(['exit']);
    });

    test('loads the library itself, which finds no cache here', async () => {
      const { here, told } = fakeProcess(RESTORE);
      await serveLibraryCall(here);
      expect(told).toEqual([{ ending: { kind: 'unavailable' } }]);
    });

    test('without a parent has nobody to tell', async () => {
      const { here, told } = fakeProcess(RESTORE, false);
      await serveLibraryCall(here);
      expect(told).toEqual([]);
    });
  });
});
