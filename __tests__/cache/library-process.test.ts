import { describe, expect, test } from '@jest/globals';
import type { Told } from '../../src/cache/call.ts';
import type { CacheLibrary } from '../../src/cache/library.ts';
import { type ServingProcess, serveLibraryCall } from '../../src/cache/library-process.ts';

const notHere = (text: string) => {
  throw new Error(`written to the log: ${text}`);
};

function fakeProcess(call: object, hasParent = true) {
  const told: Told[] = [];
  const events: string[] = [];
  let disconnect: () => void = () => undefined;
  const here = {
    argv: ['node', 'index.js', 'serve', JSON.stringify(call)],
    stdout: { write: notHere },
    stderr: { write: notHere },
    ...(hasParent && { send: (part: Told) => told.push(part) }),
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
