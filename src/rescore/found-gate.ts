import type { OpenPull } from '../github/open-pulls.ts';
import type { FoundCheck } from '../github/publish/find-checks.ts';
import type { QueueRef } from '../github/queue-refs.ts';
import { type ReadStore, readStore } from '../records/read-store.ts';
import type { Seals } from '../records/seal.ts';

/**
 * `parked`: waits for a later run. `live`: another run is at work on it. `finished`: completed. A check without a store
 * that is in progress for longer than any job may take was left behind by a run that was killed, and counts as parked.
 */
export type GateState = 'parked' | 'live' | 'finished';

/** What a check is for: open pull requests with one head, or a merge group. */
export type GateTarget =
  | { readonly kind: 'pulls'; readonly pulls: readonly [OpenPull, ...OpenPull[]] }
  | { readonly kind: 'queue'; readonly ref: QueueRef };

/** The newest check run of ours on a commit, and what it keeps. */
export interface FoundGate {
  readonly target: GateTarget;
  readonly headSha: string;
  readonly check: FoundCheck;
  readonly store: ReadStore | undefined;
  readonly state: GateState;
}

/** The longest a job on GitHub's own runners may take, and some more. */
const LONGEST_JOB_MS = 6.5 * 3_600_000;

function stateOf(check: FoundCheck, store: ReadStore | undefined, now: number): GateState {
  if (check.completed) return 'finished';
  if (store?.header && store.isAuthentic) return store.header.leaseUntil <= now ? 'parked' : 'live';
  return now - (check.startedAt ?? now) > LONGEST_JOB_MS ? 'parked' : 'live';
}

/** What was found on a commit as a gate. */
export function foundGate(
  target: GateTarget,
  headSha: string,
  check: FoundCheck,
  { seals, now }: { readonly seals: Seals; readonly now: number },
): FoundGate {
  const store = readStore(check.text, seals);
  return { target, headSha, check, store, state: stateOf(check, store, now) };
}

/** How people name what a gate is for. */
export function gateName({ target }: Pick<FoundGate, 'target'>): string {
  return target.kind === 'queue'
    ? `merge group ${target.ref.headRef}`
    : target.pulls.map(({ number }) => `#${number}`).join(', ');
}
