import type { ProviderName } from '../core/creative.ts';
import type { MergeGroupTrigger, PullRequestTrigger } from '../github/event.ts';
import type { OpenPull } from '../github/list-pulls.ts';
import type { FoundCheck } from '../github/publish/find-checks.ts';
import type { QueueRef } from '../github/queue-refs.ts';
import type { Run } from '../github/workflow-run.ts';
import type { GitHubContext, RecordCache } from '../github-gate/index.ts';
import { type ReadStore, readStore } from '../records/read-store.ts';
import type { Seals } from '../records/seal.ts';
import { readHead, type StoreHeader, storesIn } from '../records/store-format.ts';
import type { RescoreContext } from './rescore-context.ts';

/**
 * `parked`: waits for a later run. `live`: another run is at work on it. `finished`: judged to its end. `ended`: nobody
 * wants to know any more, such as a cancelled one. A check without a store that is in progress for longer than any job
 * may take was left behind by a run that was killed, and counts as parked.
 */
type GateState = 'parked' | 'live' | 'finished' | 'ended';

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
  /** Providers that the gate asked and whose secret this run has not: without their answers nobody may judge. */
  readonly lacking: readonly ProviderName[];
}

/** What reading a gate takes. */
export interface GateReader {
  readonly seals: Seals;
  readonly run: Pick<Run, 'runId' | 'runAttempt'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The longest a job on GitHub's own runners may take, and some more. */
const LONGEST_JOB_MS = 6.5 * 3_600_000;

const JUDGED: readonly (string | undefined)[] = ['success', 'failure', 'neutral'];

/** A later attempt of a run knows that the earlier one is over. */
function isFree({ leaseUntil, runId, attempt }: StoreHeader, { run, now }: GateReader): boolean {
  return leaseUntil <= now || (runId === run.runId && attempt < run.runAttempt);
}

function stateOf(check: FoundCheck, store: ReadStore | undefined, reader: GateReader): GateState {
  if (check.completed) return JUDGED.includes(check.conclusion) ? 'finished' : 'ended';
  if (store?.header && store.isAuthentic) return isFree(store.header, reader) ? 'parked' : 'live';
  return reader.now - (check.startedAt ?? reader.now) > LONGEST_JOB_MS ? 'parked' : 'live';
}

function lackingOf(text: string | undefined, seals: Seals): ProviderName[] {
  const asked = storesIn(text ?? '').flatMap(({ head }) => readHead(head)?.providers ?? []);
  return [...new Set(asked)].filter((provider) => !seals.knows(provider));
}

/** What was found on a commit as a gate. */
export function foundGate(target: GateTarget, headSha: string, check: FoundCheck, reader: GateReader): FoundGate {
  const { seals } = reader;
  const store = readStore(check.text, seals);
  const lacking = lackingOf(check.text, seals);
  return { target, headSha, check, store, state: stateOf(check, store, reader), lacking };
}

/** How people name what a gate is for. */
export function gateName({ target }: Pick<FoundGate, 'target'>): string {
  return target.kind === 'queue'
    ? `merge group ${target.ref.headRef}`
    : target.pulls.map(({ number }) => `#${number}`).join(', ');
}

/** GitHub ends the names of merge groups' branches with the commit that they are built on. */
function baseIn(headRef: string): string {
  return headRef.slice(headRef.lastIndexOf('-') + 1);
}

function triggerOf({ target, headSha }: FoundGate): PullRequestTrigger | MergeGroupTrigger {
  if (target.kind === 'queue') {
    const { headRef, baseRef } = target.ref;
    return { kind: 'merge-group', eventName: 'merge_group', headSha, headRef, baseSha: baseIn(headRef), baseRef };
  }
  const [{ number, baseRef }] = target.pulls;
  return {
    kind: 'pull-request',
    eventName: 'pull_request',
    action: 'rescore',
    number,
    headSha,
    previousHeadSha: undefined,
    closed: false,
    baseRef,
  };
}

/**
 * The context in which a scheduled run finishes another run's gate: settings and trigger of the original run, with this
 * run's identity. What is still pending stays parked, because the run that parked it was set up so. The limits of the
 * scheduled run's own job do not concern the gate.
 */
export function gateContextOf(context: RescoreContext, gate: FoundGate): GitHubContext {
  const { settings, meter, run } = context;
  return {
    ...context,
    trigger: triggerOf(gate),
    run: { ...run, workflow: undefined },
    usageBefore: meter.snapshot(),
    settings: { ...settings, onTimeout: { value: 'pending', origin: 'a parked check' } },
  };
}

/**
 * The default branch's cache as a gate sees it that a scheduled run finishes: to be read only, and nothing of its own.
 * Scores are compared with those of a gate's own base, so that of the default branch has none for other gates.
 */
export function gateCache(
  { recordCache, branch }: Pick<RescoreContext, 'recordCache' | 'branch'>,
  { target }: FoundGate,
): RecordCache {
  const baseRef = target.kind === 'queue' ? target.ref.baseRef : target.pulls[0].baseRef;
  return {
    ...recordCache,
    own: async () => ({ records: [], baselines: undefined, rescore: undefined, remarks: [] }),
    baselines: async () => (baseRef === branch ? await recordCache.baselines() : undefined),
    save: async () => undefined,
  };
}
