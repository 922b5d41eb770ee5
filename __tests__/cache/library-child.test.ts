import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LibraryMessage } from '../../src/cache/library-call.ts';
import { type LibraryProcess, runLibrary, startLibraryBy } from '../../src/cache/library-child.ts';
import { deadlineAt } from '../../src/time/deadline.ts';
import { virtualClock } from '../support/virtual-clock.ts';
import { type FakeBehaviour, fakeLibrary } from './fake-library.ts';

describe('start library', () => {
  let directory = '';
  beforeAll(() => {
    directory = realpathSync(mkdtempSync(join(tmpdir(), 'start-library-')));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  function start(source: string, env: Record<string, string> = {}, cwd = directory) {
    const program = join(directory, 'program.mjs');
    writeFileSync(program, `import { spawn } from 'node:child_process';\n${source}`);
    const told: LibraryMessage[] = [];
    let first: (part: LibraryMessage) => void = () => undefined;
    const heard = new Promise<LibraryMessage>((resolve) => {
      first = resolve;
    });
    const library: LibraryProcess = startLibraryBy(program)(
      { action: 'save', key: 'a "key"' },
      { directory: cwd, env },
      (part) => {
        told.push(part);
        first(part);
      },
    );
    return { library, told, heard };
  }

  const isAlive = (pid: number): boolean => {
    try {
      process.kill(pid, 0);
      // A process that has ended is there until its parent has taken note of it.
      return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    } catch {
      return false;
    }
  };

  describe('a process for a call', () => {
    test('is given the call, the directory and nothing of our environment, and is heard to its last word', async () => {
      const { library, told } = start(
        `const { argv, env } = process;
       process.send({ said: JSON.stringify([argv[2], JSON.parse(argv[3]), process.cwd(), env]) });
       process.exitCode = 1; process.send({ ending: { kind: 'unavailable' } });`,
        { A: '1' },
      );
      await library.gone;
      const [first, last] = told as [{ said: string }, LibraryMessage];
      expect(JSON.parse(first.said)).toMatchObject([
        'serve-cache-library-call',
        { action: 'save', key: 'a "key"' },
        directory,
        { A: '1' },
      ]);
      expect(first.said).not.toContain('"HOME"');
      expect(last).toEqual({ ending: { kind: 'unavailable' } });
      library.end();
    });

    test('is ended together with the programs it started', async () => {
      const { library, heard } = start(
        `const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
       setInterval(() => {}, 1000); process.send({ said: String(other.pid) });`,
      );
      const { said } = (await heard) as { said: string };
      expect(isAlive(Number(said))).toBe(true);
      library.end();
      await library.gone;
      // The system may need a moment to bury it.
      for (let waits = 0; waits < 100 && isAlive(Number(said)); waits += 1) await sleep(20);
      expect(isAlive(Number(said))).toBe(false);
    });

    test('that cannot be started is gone', async () => {
      const { library, told } = start('', {}, join(directory, 'nowhere'));
      await library.gone;
      library.end();
      expect(told).toEqual([]);
    });
  });
});

describe('run library', () => {
  const SAVE = { action: 'save', key: 'p-1' } as const;

  async function run(
    behaviour: FakeBehaviour,
    { limitMs = 5_000, deadlineMs = 60_000, cancelAfterMs = Infinity } = {},
  ) {
    const clock = virtualClock();
    const started = clock.now();
    const cancel = new AbortController();
    const deadline = deadlineAt(clock, started + deadlineMs, cancel.signal);
    if (cancelAfterMs < Infinity) void clock.sleep(cancelAfterMs).then(() => cancel.abort());
    if (cancelAfterMs === 0) cancel.abort();
    const library = fakeLibrary(behaviour);
    const start: typeof library.start = (_, place, hear) =>
      library.start({ ...SAVE, action: 'restore', prefix: 'p-' }, place, hear);
    const ran = await clock.run(
      runLibrary(start, SAVE, { directory: '/nowhere', env: {} }, { clock, limitMs, deadline }),
    );
    return { ran, tookMs: clock.now() - started, calls: library.calls.length, ended: library.seen.ended };
  }

  const ENDING = { ending: { kind: 'saved', saved: true } } as const;

  describe('a call', () => {
    test('ends as it says, and its process with it', async () => {
      const { ran, tookMs, ended } = await run({ tells: [{ said: 'a' }, ENDING, { said: 'b' }], hangs: true });
      expect(ran).toEqual({ ending: ENDING.ending, said: ['a', 'b'] });
      expect(tookMs).toBe(0);
      expect(ended).toBe(1);
    });

    test('is lost when its process ends without a word', async () => {
      expect((await run({ tells: [{ said: 'a' }] })).ran).toEqual({ ending: { kind: 'lost' }, said: ['a'] });
    });

    test('is ended when its time is up', async () => {
      const { ran, tookMs, ended } = await run({ tells: [{ said: 'a' }], hangs: true });
      expect(ran).toEqual({ ending: { kind: 'late' }, said: ['a'] });
      expect(tookMs).toBe(5_000);
      expect(ended).toBe(1);
    });

    test('is ended with the run’s time, and when the run is cancelled', async () => {
      expect((await run({ hangs: true }, { deadlineMs: 700 })).tookMs).toBe(700);
      expect((await run({ hangs: true }, { cancelAfterMs: 300 })).tookMs).toBe(300);
    });

    test('is not made when the run has no time left, or was cancelled', async () => {
      for (const bounds of [{ deadlineMs: 0 }, { cancelAfterMs: 0 }]) {
        const { ran, calls } = await run({ hangs: true }, bounds);
        expect(ran.ending).toEqual({ kind: 'late' });
        expect(calls).toBe(0);
      }
    });
  });
});
