import { readSettings } from '../../src/action/inputs.ts';
import type { AnswerCache } from '../../src/cache/answer-cache.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { GitHubServices } from '../../src/github-gate/github-context.ts';
import type { RunResult } from '../../src/github-gate/publish-result.ts';
import { runGitHubGate } from '../../src/github-gate/run-gate.ts';
import { rescore } from '../../src/rescore/rescore.ts';
import type { RescoreServices } from '../../src/rescore/rescore-context.ts';
import { type CacheEntry, createCacheStore } from '../../standins/cache-store.ts';
import { type GitHubOptions, type GitHubStandIn, type PullRequest, startGitHub } from '../../standins/github/index.ts';
import { type Providers, startProviders } from '../../standins/providers/index.ts';
import { budget, opened, worldOf } from '../gate/worlds.ts';

export const PATH = 'spring.creatives.yml';
export const BAD = { scores: { META: { score: 0.2 } } };
export const GOOD = { scores: { META: { score: 0.9 } } };
export const urlOf = (id: string) => `https://cdn.example.com/${id}.mp4`;

type More = Partial<Omit<GitHubServices, 'trigger'>> & { readonly runId?: number; readonly attempt?: number };

/** Stand-ins of GitHub, its cache and the providers, and runs in this process that go on from each other. */
export interface RescoreStage {
  readonly gh: GitHubStandIn;
  readonly providers: Providers;
  readonly entries: CacheEntry[];
  /** The settings of runs; what is given replaces. */
  settings(more?: Partial<Settings>): Settings;
  /** A gate that submits and parks what is not answered yet. */
  parked(pull: PullRequest, settings?: Partial<Settings>): Promise<RunResult>;
  /** What a scheduled run, or somebody's dispatch of it, works with. */
  world(event?: 'schedule' | 'workflow_dispatch', settings?: Partial<Settings>, more?: More): RescoreServices;
  scheduled(settings?: Partial<Settings>, more?: More): Promise<RunResult>;
  dispatched(settings?: Partial<Settings>, more?: More): Promise<RunResult>;
  /** Nothing is answered about these, or everything. */
  busy(...ids: readonly string[]): void;
  ready(...ids: readonly string[]): void;
  /** Submissions that were accepted: Vidmob, IAS, Verity. */
  submissions(): readonly number[];
  close(): Promise<void>;
}

const VERSION = 'test';
const MAIN = { write: 'refs/heads/main', read: [] };
const PARK = { value: 'pending', origin: 'input on-timeout' } as const;

/** A runner's cache for runs on the default branch. */
function cacheOn(store: ReturnType<typeof createCacheStore>): AnswerCache {
  return {
    restore: async (prefix) => {
      const found = store.find(MAIN, [prefix], VERSION);
      return found ? { kind: 'found', key: found.key, content: Buffer.from(found.content) } : { kind: 'none' };
    },
    save: async (key, content) => {
      const entry = store.create(MAIN, key, VERSION);
      if (typeof entry === 'string') return { kind: 'not-saved', why: entry, byDesign: false };
      store.upload(entry.id, Buffer.from(content));
      store.finish(MAIN, key, VERSION);
      return { kind: 'saved' };
    },
  };
}

/** Opens a stage whose branch `main` holds the files. */
export async function openStage(
  main: Readonly<Record<string, string>> = {},
  options: GitHubOptions = {},
): Promise<RescoreStage> {
  const gh = await startGitHub(options);
  const providers = await startProviders();
  gh.repo.branch('main', { files: { 'README.md': '# Ads\n', ...main } });
  const store = createCacheStore();
  const cache = cacheOn(store);
  let lastRun = 9000;

  const settings = (more: Partial<Settings> = {}): Settings => {
    const inputs = { ...providers.inputs(), 'vidmob-workspace-id': '45914', 'github-token': gh.token };
    const env = Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    const read = readSettings(env);
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    return { ...read.settings, pollIntervalMs: 50, ...more };
  };
  const worldFor = (
    trigger: GitHubServices['trigger'],
    own: Partial<Settings>,
    { runId, attempt = 1, ...more }: More,
  ) => {
    providers.ias.revokeTokens(); // each run asks for one of its own
    lastRun += 1;
    const { world } = worldOf(gh, trigger, settings(own), more);
    return { ...world, run: { ...world.run, runId: runId ?? lastRun, runAttempt: attempt } };
  };
  const world: RescoreStage['world'] = (eventName = 'schedule', own = {}, more = {}) => {
    const headSha = gh.repo.branches.get('main') ?? '';
    const deadlines = { looking: budget(0, AbortSignal.abort()), submitting: budget(60_000) };
    const push = { kind: 'push', eventName: 'push', headSha, beforeSha: undefined, branch: 'main' } as const;
    const made = worldFor({ ...push, defaultBranch: 'main' }, own, { cache, deadlines, ...more });
    return { ...made, trigger: { kind: 'scheduled', eventName, headSha } };
  };
  const answering =
    (processing: number) =>
    (...ids: readonly string[]) => {
      for (const id of ids) {
        providers.vidmob.creative(id, { processing });
        providers.ias.asset(urlOf(id), { processing });
        providers.verity.video(urlOf(id), { processing });
      }
    };
  return {
    gh,
    providers,
    entries: store.entries,
    settings,
    world,
    parked: async (pull, own = {}) => {
      const deadlines = { looking: budget(0, AbortSignal.abort()), submitting: budget(60_000) };
      return await runGitHubGate(worldFor(opened(pull), { onTimeout: PARK, ...own }, { deadlines }));
    },
    scheduled: async (own, more) => await rescore(world('schedule', own, more)),
    dispatched: async (own, more) => await rescore(world('workflow_dispatch', own, more)),
    busy: answering(Number.POSITIVE_INFINITY),
    ready: answering(0),
    submissions: () =>
      (['vidmob.submit', 'ias.score', 'verity.submit'] as const).map((call) => providers.calls(call).length),
    close: async () => {
      await Promise.all([gh.close(), providers.close()]);
    },
  };
}
