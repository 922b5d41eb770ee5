import { contentUrl } from '../../core/url.ts';
import type { UsageMeter } from '../../http/usage-meter.ts';
import type { Clock } from '../../time/clock.ts';
import type { Catalogue, Ticket } from '../provider.ts';
import type { TagMode } from './module.ts';
import type { CreativeTag } from './vidmob-answer.ts';
import type { Ask } from './vidmob-client.ts';

/**
 * How far a submission has come on the way through Creative Tags, written into its ticket.
 * `first`: nothing tagged yet. `batched`: a tags job is done for it. `tagged`: the submission made after tagging,
 * judged as it is. `untagged`: its tags job failed, judged as it is.
 */
export type Stage = 'first' | 'batched' | 'tagged' | 'untagged';

const TAGGING = 'tagging:';

/**
 * The ticket of a creative that waits for a tags job, so that a later run finds the job again instead of paying for
 * another. Without a submission before it, the ticket has no id of its own.
 */
export function taggingTicket(job: string, ticket: Ticket | null, now: number): Ticket {
  return { id: ticket?.id ?? '', submittedAt: ticket?.submittedAt ?? now, stage: `${TAGGING}${job}` };
}

/** The job that a ticket waits for, and the ticket as it was before; undefined when it waits for none. */
export function awaitedJob(ticket: Ticket): { readonly job: string; readonly ticket: Ticket | null } | undefined {
  if (!ticket.stage.startsWith(TAGGING)) return undefined;
  const before: Ticket = { ...ticket, stage: 'first' satisfies Stage };
  return { job: ticket.stage.slice(TAGGING.length), ticket: ticket.id === '' ? null : before };
}

/** Equal for creatives that wait for the same tags job: one look at it tells about all of them. */
export function probeKey(ticket: Ticket): string {
  const awaited = awaitedJob(ticket);
  return awaited ? `job ${awaited.job}` : ticket.id;
}

/** What tags jobs of this run brought for one asset. */
export interface TagNotes {
  readonly tags: readonly CreativeTag[];
  /** What a person should know about the tagging. */
  readonly warnings: readonly string[];
}

/** Tags and warnings by asset, kept from the tags job until the assessment is made. */
export interface TagMemory {
  keepTags(url: string, tags: readonly CreativeTag[]): void;
  warn(url: string, warning: string): void;
  of(url: string): TagNotes;
}

/** An empty memory. Links to one asset that differ in their signature only are the same. */
export function createTagMemory(): TagMemory {
  const notes = new Map<string, TagNotes>();
  const of = (url: string) => notes.get(contentUrl(url)) ?? { tags: [], warnings: [] };
  return {
    of,
    keepTags: (url, tags) => void notes.set(contentUrl(url), { ...of(url), tags }),
    warn: (url, warning) => {
      const { tags, warnings } = of(url);
      notes.set(contentUrl(url), { tags, warnings: [...new Set([...warnings, warning])] });
    },
  };
}

/** What all steps of one run share. */
export interface Shared {
  readonly ask: Ask;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  readonly meter: UsageMeter;
  readonly tags: TagMode;
  readonly memory: TagMemory;
}
