import type { Clock } from '../time/clock.ts';

/** Acceptances after which tickets are written down, and the longest time until then (contract section 8). */
const ACCEPTANCES = 50;
const WITHIN_MS = 30_000;

/** Decides when what was accepted is written down. */
export interface Flush {
  /** So many submissions were accepted. */
  accepted(count: number): void;
}

/**
 * Calls `write` after 50 acceptances or 30 s, whichever comes first, never twice at a time: what is accepted while it
 * works is written down afterwards. `over` ends the waiting.
 */
export function createFlush(clock: Clock, over: AbortSignal, write: () => Promise<void>): Flush {
  let unwritten = 0;
  let isDue = false;
  let isWriting = false;

  const writeAll = async () => {
    isWriting = true;
    while (unwritten > 0 && isDue && !over.aborted) {
      unwritten = 0;
      isDue = false;
      await write();
    }
    isWriting = false;
  };
  const writeNow = () => {
    isDue = true;
    if (!isWriting) void writeAll();
  };
  const writeSoon = async () => {
    await clock.sleep(WITHIN_MS, over).then(writeNow, () => undefined);
  };
  return {
    accepted: (count) => {
      if (unwritten === 0) void writeSoon();
      unwritten += count;
      if (unwritten >= ACCEPTANCES) writeNow();
    },
  };
}
