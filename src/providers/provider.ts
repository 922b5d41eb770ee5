import type { Assessment } from '../core/assessment.ts';
import type { Creative } from '../core/creative.ts';
import type { Workspace } from '../core/verdict/hints.ts';
import type { Call } from '../http/http.ts';
import type { ProviderName, QueueName } from './modules.ts';

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
  /** Nothing more will come: scored, rejected, unavailable. `isExpired`: the ticket names nothing any more. */
  | { readonly kind: 'settled'; readonly assessment: Assessment; readonly isExpired?: true }
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

/** The result of a batch, for the creatives in it. */
export type BatchOutcome = { readonly kind: 'finished' } | { readonly kind: 'failed'; readonly reason: string };

export type BatchProgress = { readonly kind: 'working'; readonly id: string; readonly on: string } | BatchOutcome;

/** Work that a provider does for many creatives in one job. It neither waits nor loops. */
export interface Batch {
  /** Queue whose interval and concurrency apply. */
  readonly queue: QueueName;
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
export type ProbeResult = 'working' | 'changed' | 'unknown';

/** What an account holds, for messages that name the fix. Undefined: could not be read. */
export interface Catalogue {
  /** The workspaces the account can see; asked for once. */
  workspaces(call: Call): Promise<readonly Workspace[] | undefined>;
  /** Canonical channels of a workspace's scorecards, sorted. */
  channelsOf(workspaceId: number, call: Call): Promise<readonly string[] | undefined>;
  /** Names of a workspace's guidelines, sorted; null: of the organization-global ones. */
  guidelinesOf(workspaceId: number | null, call: Call): Promise<readonly string[] | undefined>;
}

/** Which answers changed, or why that is unknown. An incomplete list is never returned as a complete one. */
export type ChangedAnswers =
  | { readonly kind: 'read' /** Ticket ids, each once. */; readonly ids: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string; readonly remedy: string };

/** A provider's list of the answers that are new or another than before. */
export interface ChangeList {
  /** Under which the moment up to which it was read is kept; no other provider may use the same. */
  cursor(workspaceId: number | null): string;
  /** Whether the list tells when there is news of a submission; otherwise only looking at it does. */
  covers(ticket: Ticket): boolean;
  /** Of a workspace, or with null of creatives without one, since an ISO-8601 moment. Rejects only when the run is cancelled, or for a defect. */
  read(workspaceId: number | null, since: string, call: Call): Promise<ChangedAnswers>;
}

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
  probe(ticket: Ticket, call: Call): Promise<ProbeResult>;
  /** Equal for tickets that one probe tells about; by default each stands for itself. */
  probeKey?(ticket: Ticket): string;
  readonly catalogue?: Catalogue;
  /** For a provider whose answers may become others. */
  readonly changes?: ChangeList;
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
