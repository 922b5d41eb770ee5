import { spawn } from 'node:child_process';
import { type LibraryCall, SERVE_LIBRARY_CALL, type Told } from './call.ts';

/** A call of the library under way in a process of its own. */
export interface LibraryProcess {
  /** Resolves when the process is gone or could not be started; never rejects. */
  readonly gone: Promise<void>;
  /** Ends the process and every program it started, at once. */
  end(): void;
}

/** Starts a call; `hear` is told what the process tells. */
export type StartLibrary = (
  call: LibraryCall,
  place: { readonly directory: string; readonly env: Record<string, string> },
  hear: (told: Told) => void,
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
  return (call, { directory, env }, hear) => {
    const child = spawn(process.execPath, [program, SERVE_LIBRARY_CALL, JSON.stringify(call)], {
      cwd: directory,
      env,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      detached: HAS_GROUPS,
      windowsHide: true,
    });
    const gone = new Promise<void>((resolve) => {
      // Not `exit`: what the process told last may arrive after it.
      child.once('close', () => resolve());
      child.once('error', () => resolve());
    });
    child.on('message', (told) => hear(told as Told));
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
