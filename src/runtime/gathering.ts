import type { Creative } from '../core/creative.ts';
import type { Call } from '../http/http.ts';
import type { Batch, BatchOutcome, BatchProgress } from '../providers/provider.ts';

/** How a batch ended for its members; `unfinished` when the time budget ended first. */
export type BatchEnd = BatchOutcome | { readonly kind: 'unfinished'; readonly on: string };

/** Runs one batch job from its opening to its end; what it waits for in between is the caller's business. */
export type RunBatch = (
  open: (call: Call) => Promise<BatchProgress>,
  opened: (job: string) => void,
) => Promise<BatchEnd>;

/** Brings creatives that need the same batch together, so that they cost one job and not one each. */
export interface Batcher {
  /** Waits for the job that includes the creative, and tells how it ended; `opened` is told its id before. */
  join(creative: Creative, opened: (job: string) => void): Promise<BatchEnd>;
  /** Opens the jobs for everyone who has joined so far. */
  flush(): void;
}

interface Member {
  readonly creative: Creative;
  readonly opened: (job: string) => void;
  readonly end: (outcome: Promise<BatchEnd>) => void;
}

/** A gathering that splits who joined into jobs of at most `batch.maxSize` and runs each with `run`. */
export function createGathering(batch: Batch, run: RunBatch): Batcher {
  let waiting: Member[] = [];
  const open = (members: readonly Member[]) => {
    const creatives = members.map((member) => member.creative);
    const tell = (job: string) => {
      for (const { opened } of members) opened(job);
    };
    const outcome = run((call) => batch.open(creatives, call), tell);
    for (const member of members) member.end(outcome);
  };
  return {
    join: (creative, opened) => new Promise((end) => waiting.push({ creative, opened, end })),
    flush: () => {
      const everyone = waiting;
      waiting = [];
      for (let from = 0; from < everyone.length; from += batch.maxSize)
        open(everyone.slice(from, from + batch.maxSize));
    },
  };
}
