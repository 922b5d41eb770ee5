import type { Assessment, CreativeTag } from '../core/assessment.ts';
import type { Creative, ProviderName } from '../core/creative.ts';
import type { Call } from '../http/http.ts';

/**
 * A submission that a provider accepted: enough to ask for its answer at any later time, in this run or another.
 * Plain data, so that it can be written down.
 */
export interface Ticket {
  /** Vidmob `uniqueId`, IAS `contentId`, Verity `uuid`. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly submittedAt: number;
  /** How far the provider's own procedure has come; `first` to begin with. */
  readonly stage: string;
}

/** Where a creative stands with a provider after one step. */
export type Progress =
  /** The provider works; `on` says at what, for a person. `now`: it may be done already, look again without waiting. */
  | { readonly kind: 'working'; readonly ticket: Ticket; readonly on: string; readonly pollAgain: 'now' | 'later' }
  /** The provider asked us to come back after the deadline. */
  | { readonly kind: 'later-than-deadline'; readonly ticket: Ticket | null; readonly on: string }
  /** Nothing more will come: scored, rejected, unavailable. `isLost`: the ticket names nothing any more. */
  | { readonly kind: 'settled'; readonly assessment: Assessment; readonly isLost?: true }
  /**
   * The provider's batch (Creative Tags) has to run first; `fallback` is the answer if it cannot. `job` names one that
   * an earlier run opened for it.
   */
  | {
      readonly kind: 'needs-batch';
      readonly ticket: Ticket | null;
      readonly fallback: Assessment | null;
      readonly job?: string;
    }
  /** This step failed in a way that may pass; the same step is tried again at the next look. */
  | { readonly kind: 'failed-for-now'; readonly reason: string; readonly remedy: string | null };

/** How a batch ended, for the creatives that waited for it. */
export type BatchOutcome =
  | { readonly kind: 'finished'; readonly tagsByUrl: ReadonlyMap<string, readonly CreativeTag[]> }
  | { readonly kind: 'failed'; readonly reason: string };

export type BatchProgress = { readonly kind: 'working'; readonly id: string; readonly on: string } | BatchOutcome;

/** Work that a provider does for many creatives in one job. It neither waits nor loops. */
export interface Batch {
  /** Queue whose interval and concurrency apply. */
  readonly queue: Queue;
  /** Creatives a job may hold. */
  readonly maxSize: number;
  open(creatives: readonly Creative[], call: Call): Promise<BatchProgress>;
  /** A look at a job that an earlier run opened for these creatives. */
  rejoin(job: string, creatives: readonly Creative[], call: Call): Promise<BatchProgress>;
  check(id: string, call: Call): Promise<BatchProgress>;
  /** What to write down of a creative that waits for a job, so that a later run can rejoin it. */
  ticketOf(job: string, ticket: Ticket | null, now: number): Ticket;
}

/**
 * What a quick look at a submission says. `changed`: `check` will find more than work in progress. `unknown`: nobody
 * can tell, which is no reason to take it for done.
 */
export type Peek = 'working' | 'changed' | 'unknown';

/** What is looked at on its own interval. */
export const QUEUES = ['vidmob', 'tags', 'ias', 'verity'] as const;
export type Queue = (typeof QUEUES)[number];

/**
 * A provider submits and checks; it never waits, never loops and does not know the budget beyond the call it is given.
 * No method rejects for a failure that the gate must judge: those are `settled` or `failed-for-now`. A method rejects
 * only with the signal's reason, or for a defect.
 */
export interface Provider {
  readonly name: ProviderName;
  /** Creatives with the same key need one submission; the answer is shared. */
  requestKey(creative: Creative): string;
  /** What the answer about a creative depends on besides its identity; a re-signed link is the same content. */
  contentKey(creative: Creative): string;
  /** First step of a creative that has no ticket. */
  submit(creative: Creative, call: Call): Promise<Progress>;
  /** One look at a submission. */
  check(creative: Creative, ticket: Ticket, call: Call): Promise<Progress>;
  /** One cheap look at a submission whose creative need not be known; it changes nothing, at the provider or here. */
  probe(ticket: Ticket, call: Call): Promise<Peek>;
  readonly batch?: Batch;
  /** Next step of a creative after its batch; `ticket` is null when it waited before its first submission. */
  resume?(
    creative: Creative,
    ticket: Ticket | null,
    fallback: Assessment | null,
    outcome: BatchOutcome,
    call: Call,
  ): Promise<Progress>;
}
