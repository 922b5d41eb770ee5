import { spawn } from 'node:child_process';
import type { Clock } from '../time/clock.ts';
import type { Deadline } from '../time/deadline.ts';
import { type CallResult, type LibraryCall, type LibraryMessage, SERVE_LIBRARY_CALL } from './library-call.ts';

/** A call of the library under way in a process of its own. */
export interface LibraryProcess {
  /** Resolves when the process is gone or could not be started; never rejects. */
  readonly gone: Promise<void>;
  /** Ends the process and every program it started, at once. */
  end(): void;
}

/** Starts a call; `onMessage` gets what the process sends. */
export type StartLibrary = (
  call: LibraryCall,
  place: { readonly directory: string; readonly env: Record<string, string> },
  onMessage: (message: LibraryMessage) => void,
) => LibraryProcess;

/** On Windows there are no groups of processes, and a detached one would get a window. */
const HAS_GROUPS = process.platform !== 'win32';

/**
 * Starts calls by running `program`, a script that serves them (`src/index.ts`), once more.
 *
 * The library can neither be stopped nor kept from changing the log; it works in the process's own directory and
 * environment, and what it has open keeps a process alive. In another process none of that is ours.
 */
export function startLibraryBy(program: string): StartLibrary {
  return (call, { directory, env }, onMessage) => {
    const child = spawn(process.execPath, [program, SERVE_LIBRARY_CALL, JSON.stringify(call)], {
      cwd: directory,
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      detached: HAS_GROUPS,
      windowsHide: true,
    });
    const gone = new Promise<void>((resolve) => {
      // Not `exit`: what the process sent last may arrive after it.
      child.once('close', () => resolve());
      child.once('error', () => resolve());
    });
    child.on('message', (message) => onMessage(message as LibraryMessage));
    return {
      gone,
      end: () => {
        if (child.pid === undefined) return;
        try {
          process.kill(HAS_GROUPS ? -child.pid : child.pid, 'SIGKILL');
        } catch {
          // it has ended by itself
        }
      },
    };
  };
}

/** How long a call may take. */
export interface Bound {
  readonly clock: Clock;
  /** Milliseconds. */
  readonly limitMs: number;
  /** Ends the call earlier. */
  readonly deadline: Deadline;
}

/** What came of a call. */
export interface Ran {
  /** `late` when its time was up before it ended, `lost` when its process ended without a word. */
  readonly ending: CallResult | { readonly kind: 'late' } | { readonly kind: 'lost' };
  /** What the library would have written to the log about reasons, oldest first. */
  readonly said: readonly string[];
}

/** Resolves when the time of a call is up, or `done` says that it is no longer of interest. */
async function timeIsUp({ clock, limitMs, deadline }: Bound, done: AbortSignal): Promise<{ readonly kind: 'late' }> {
  const ends = AbortSignal.any([done, deadline.signal]);
  await clock.sleep(Math.min(limitMs, deadline.remaining()), ends).catch(() => undefined);
  return { kind: 'late' };
}

/**
 * Runs one call to its end or to the end of its time; nothing of it is left running. Rejects only when the system
 * refuses to start a process.
 */
export async function runLibrary(
  start: StartLibrary,
  call: LibraryCall,
  place: Parameters<StartLibrary>[1],
  bound: Bound,
): Promise<Ran> {
  if (bound.deadline.signal.aborted || bound.deadline.remaining() === 0) return { ending: { kind: 'late' }, said: [] };
  const said: string[] = [];
  const done = new AbortController();
  let end: (ending: Ran['ending']) => void = () => undefined;
  const ended = new Promise<Ran['ending']>((resolve) => {
    end = resolve;
  });
  const library = start(call, place, (part) => {
    if ('said' in part) said.push(part.said);
    else end(part.ending);
  });
  const gone = library.gone.then(() => ({ kind: 'lost' }) as const);
  const ending = await Promise.race([ended, gone, timeIsUp(bound, done.signal)]);
  done.abort();
  library.end();
  await library.gone;
  return { ending, said: [...said] };
}
