import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Told } from '../../src/cache/call.ts';
import { type LibraryProcess, startLibraryBy } from '../../src/cache/start-library.ts';

let directory = '';
beforeAll(() => {
  directory = realpathSync(mkdtempSync(join(tmpdir(), 'start-library-')));
});
afterAll(() => rmSync(directory, { recursive: true }));

function start(source: string, env: Record<string, string> = {}, cwd = directory) {
  const program = join(directory, 'program.mjs');
  writeFileSync(program, `import { spawn } from 'node:child_process';\n${source}`);
  const told: Told[] = [];
  let first: (part: Told) => void = () => undefined;
  const heard = new Promise<Told>((resolve) => {
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
    const [first, last] = told as [{ said: string }, Told];
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
    expect(isAlive(Number(said))).toBe(false);
  });

  test('that cannot be started is gone', async () => {
    const { library, told } = start('', {}, join(directory, 'nowhere'));
    await library.gone;
    library.end();
    expect(told).toEqual([]);
  });
});
