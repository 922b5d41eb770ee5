import type { AnswerCache } from '../cache/answer-cache.ts';
import { branchPrefix, entryKey, mayWrite, pullRequestKeyPrefix } from '../cache/cache-keys.ts';
import type { Log } from '../core/log.ts';
import { type Baselines, readBaselines, recordBaselines, storeBaselines } from '../core/verdict/baseline.ts';
import type { Evaluation, TicketStore } from '../gate/index.ts';
import type { Trigger } from '../github/event.ts';
import type { Run } from '../github/workflow-run.ts';
import { encodeFile, type FileBlocks } from '../records/cache-file.ts';
import { prune } from '../records/lifetime.ts';
import { decodeFile, type ReadFile } from '../records/read-cache-file.ts';
import type { ProviderRecord } from '../records/record-set.ts';
import { createRecordSet } from '../records/record-set.ts';
import type { Seals } from '../records/seal.ts';
import type { Clock } from '../time/clock.ts';
import type { GitHubServices } from './github-context.ts';

/** What a run writes into its scope of the cache; everything it replaces must be in it. */
export interface Saving {
  readonly records: readonly ProviderRecord[];
  readonly baselines?: Baselines | undefined;
  readonly rescore?: unknown;
  /** What the entry holds under secrets that this run does not have. */
  readonly foreign?: FileBlocks | undefined;
}

/** GitHub's cache as a run may use it: its own scope, and the branch's it builds on. Never rejects. */
export interface RecordCache {
  /** What was kept in the run's own scope; empty where it has none. */
  own(): Promise<ReadFile>;
  /** What runs on the branch kept: the base of a pull request or merge group, the branch itself elsewhere. */
  ofBranch(): Promise<ReadFile>;
  baselines(): Promise<Baselines | undefined>;
  /** Saves a new entry in place of the one that `own` gave. Where the platform does not allow it, nothing happens. */
  save(saving: Saving): Promise<void>;
}

const ONLY_SLOWER = 'Everything works without the cache, only slower.';
const NOTHING: ReadFile = { records: [], baselines: undefined, rescore: undefined, remarks: [] };

/** Which entries a run may read and write, by how their keys begin. */
export interface CacheScopes {
  readonly eventName: Trigger['eventName'];
  readonly own: string | undefined;
  readonly branch: string | undefined;
}

/** The scopes of a gate. */
export function scopesOf(trigger: Exclude<Trigger, { kind: 'scheduled' | 'nothing' }>): CacheScopes {
  const { eventName } = trigger;
  if (trigger.kind === 'push') {
    const own = branchPrefix(trigger.branch);
    return { eventName, own, branch: own };
  }
  const branch = trigger.baseRef === undefined ? undefined : branchPrefix(trigger.baseRef);
  return { eventName, own: trigger.kind === 'pull-request' ? pullRequestKeyPrefix(trigger.number) : undefined, branch };
}

/** Opens the cache for a run. Nothing is asked of it before it is needed, and each entry once. */
export function openRecordCache(
  scopes: CacheScopes,
  options: {
    readonly cache: AnswerCache;
    readonly seals: Seals;
    readonly clock: Pick<Clock, 'now'>;
    readonly log: Pick<Log, 'debug' | 'info' | 'warning'>;
    readonly run: Pick<Run, 'runId' | 'runAttempt'>;
  },
): RecordCache {
  const { cache, seals, clock, log, run } = options;
  const files = new Map<string, Promise<ReadFile>>();
  let saves = 0;
  let isOut = false;

  const read = async (prefix: string): Promise<ReadFile> => {
    const restored = await cache.restore(prefix);
    // One that fails is left alone for the rest of the run: its time would be the providers'.
    if (restored.kind === 'unusable' && !isOut) log.warning(`${restored.why} ${ONLY_SLOWER}`);
    if (restored.kind === 'unusable') isOut = true;
    if (restored.kind !== 'found') {
      log.debug(`Cache: nothing is used for ${prefix} (${restored.kind}).`);
      return NOTHING;
    }
    const file = decodeFile(restored.content, seals);
    for (const remark of file.remarks) log.warning(remark);
    log.info(`Kept by earlier runs (cache entry ${restored.key}): ${file.records.length} records.`);
    return file;
  };
  const fileOf = (prefix: string | undefined): Promise<ReadFile> => {
    if (prefix === undefined) return Promise.resolve(NOTHING);
    const file = files.get(prefix) ?? read(prefix);
    files.set(prefix, file);
    return file;
  };
  const ofBranch = () => fileOf(scopes.branch);
  return {
    own: () => fileOf(scopes.own),
    ofBranch,
    baselines: async () => {
      const { baselines } = await ofBranch();
      return typeof baselines === 'string' ? readBaselines(baselines) : undefined;
    },
    save: async ({ records, baselines, rescore, foreign }) => {
      const allowed = mayWrite(scopes.eventName);
      if (scopes.own === undefined || allowed !== true || isOut) {
        log.debug(`Cache: nothing is saved (${allowed === true ? 'no scope, or out of order' : allowed}).`);
        return;
      }
      const content = encodeFile(
        { records: prune(records, clock.now()), baselines: baselines && storeBaselines(baselines), rescore, foreign },
        seals,
      );
      saves += 1;
      const saved = await cache.save(entryKey(scopes.own, run, saves), content);
      if (saved.kind === 'saved') log.info(`Kept ${records.length} records for later runs.`);
      else if (saved.byDesign) log.info(saved.why);
      else log.warning(`${saved.why} ${ONLY_SLOWER}`);
    },
  };
}

/**
 * Keeps in the cache what a run learned, together with what was there before: one entry that grows, in the scope of the
 * pull request or the branch. A push also records the scores that later ones are compared with.
 */
export async function saveAnswers(
  { trigger, clock, settings, cancelled }: Pick<GitHubServices, 'trigger' | 'clock' | 'settings' | 'cancelled'>,
  { ticketStore, cache }: { readonly ticketStore: TicketStore; readonly cache: RecordCache },
  { judged }: Pick<Evaluation, 'judged'>,
): Promise<void> {
  if (settings.sandbox || cancelled.aborted || !ticketStore.hasNews()) return;
  const before = await cache.own();
  const recordSet = createRecordSet();
  recordSet.absorb(before.records);
  recordSet.absorb(ticketStore.records());
  const old = trigger.kind === 'push' ? await cache.baselines() : undefined;
  const baselines = trigger.kind === 'push' ? recordBaselines(old, judged, clock.now()) : undefined;
  const { rescore, foreign } = before;
  await cache.save({ records: recordSet.all(), baselines, rescore, foreign });
}
