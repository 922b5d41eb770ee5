import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Result } from './result.ts';

/** Which cases to run. */
export interface Wanted {
  /** Those whose names hold this text. */
  readonly only: string;
  /** Half of them, see `sampleOf`. */
  readonly sampled: boolean;
}

/** What one process is to do of it. */
export interface Part extends Wanted {
  /** From 0. */
  readonly index: number;
  readonly of: number;
}

/** The matrix is promised for two cores. */
const PARTS = 2;
const PROGRAM = fileURLToPath(new URL('./part.ts', import.meta.url));

function runPart(part: Part): Promise<readonly Result[]> {
  return new Promise((resolve, reject) => {
    const child = fork(PROGRAM, { execArgv: [], stdio: ['ignore', 'inherit', 'pipe', 'ipc'] });
    let results: readonly Result[] | undefined;
    let complaint = '';
    child.stderr?.on('data', (chunk) => {
      complaint += String(chunk);
    });
    child.on('message', (message) => {
      results = message as readonly Result[];
    });
    child.on('error', reject);
    child.on('close', () => {
      if (results) resolve(results);
      else reject(new Error(`A part of the fault matrix ended without results:\n${complaint}`));
    });
    child.send(part);
  });
}

/** Runs the matrix, or what is wanted of it, in two processes. Rejects when a run without a fault goes wrong. */
export async function runInParts(wanted: Wanted): Promise<readonly Result[]> {
  const parts = Array.from({ length: PARTS }, (_, index) => runPart({ ...wanted, index, of: PARTS }));
  const [first = [], second = []] = await Promise.all(parts);
  // Dealt out in turns, put together the same way.
  return first.flatMap((result, nth) => [result, ...second.slice(nth, nth + 1)]);
}
