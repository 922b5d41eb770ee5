import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANSWERS_FILE, type LibraryCall, type LibraryMessage } from '../../src/cache/library-call.ts';
import type { StartLibrary } from '../../src/cache/library-child.ts';

/** What a fake library's process does with a call. */
export interface FakeBehaviour {
  /** What it tells, at once. */
  readonly tells?: readonly LibraryMessage[];
  /** The file that it leaves in the directory. */
  readonly unpacks?: string;
  /** Goes on for ever, until it is ended. */
  readonly hangs?: boolean;
}

export function fakeLibrary(behaviour: FakeBehaviour) {
  const calls: LibraryCall[] = [];
  const packed: string[] = [];
  const seen = { directory: '', env: {} as Record<string, string>, ended: 0 };
  const start: StartLibrary = (call, { directory, env }, hear) => {
    calls.push(call);
    Object.assign(seen, { directory, env });
    const file = join(directory, ANSWERS_FILE);
    if (call.action === 'save') packed.push(readFileSync(file, 'utf8'));
    if (behaviour.unpacks !== undefined) writeFileSync(file, behaviour.unpacks);
    let leave: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => {
      leave = resolve;
    });
    for (const part of behaviour.tells ?? []) hear(part);
    if (!behaviour.hangs) leave();
    return {
      gone,
      end: () => {
        seen.ended += 1;
        leave();
      },
    };
  };
  return { start, calls, packed, seen };
}
