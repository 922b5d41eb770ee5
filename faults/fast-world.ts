import { readSettings } from '../src/action/inputs.ts';
import type { AnswerCache } from '../src/cache/cache.ts';
import type { Log } from '../src/core/log.ts';
import type { Settings } from '../src/core/settings.ts';
import { createGitHub } from '../src/github/client.ts';
import type { World } from '../src/github-gate/world.ts';
import { createFetch } from '../src/http/create-fetch.ts';
import { createHttp } from '../src/http/create-http.ts';
import type { Http } from '../src/http/http.ts';
import { type Party, UsageMeter } from '../src/http/usage-meter.ts';
import { type Deadline, deadlineAt } from '../src/time/deadline.ts';
import { showingDeadline } from '../src/time/showing.ts';
import { timesOf } from '../src/time/times.ts';
import type { GitHubStandIn } from '../standins/github/index.ts';
import type { Providers } from '../standins/providers/index.ts';
import type { FastClock } from './fast-clock.ts';
import type { Staged } from './scenes.ts';

/** A runner that offers no cache. */
const NO_CACHE: AnswerCache = {
  restore: async () => ({ kind: 'none' }),
  save: async () => ({ kind: 'not-saved', why: 'no cache', byDesign: true }),
};

/** Milliseconds on the run's clock that it may wait for providers, and between two looks. */
const BUDGET_MS = 60_000;
const INTERVAL_MS = 4_000;
/** A real run reads 120 MB of GitHub's answers, because blobs are large; the way out is the same, and cheaper. */
const GITHUB_BYTES = 12_000_000;

/** What a run is surrounded by. */
export interface Surroundings {
  readonly github: GitHubStandIn;
  readonly providers: Providers;
  readonly clock: FastClock;
  readonly log: Log;
  readonly fetch: typeof fetch;
}

function settingsOf({ token }: GitHubStandIn, providers: Providers): Settings {
  const inputs = {
    ...providers.inputs(),
    'github-token': token,
    timeout: `${BUDGET_MS}ms`,
    'poll-interval': `${INTERVAL_MS}ms`,
  };
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
  const read = readSettings(env);
  if ('problems' in read) throw new Error(`the inputs are not usable: ${JSON.stringify(read.problems)}`);
  return read.settings;
}

/** The world as it is made for a real run, but for its clock. `leave` frees its timers. */
export function fastWorld({ github, providers, clock, log, fetch }: Surroundings, { trigger, workflow }: Staged) {
  const startedAt = clock.now();
  const meter = new UsageMeter();
  const cancelled = new AbortController().signal;
  const times = timesOf(startedAt, BUDGET_MS);
  const looking = deadlineAt(clock, times.lookingUntil, cancelled);
  const submitting = deadlineAt(clock, times.submittingUntil, cancelled);
  const showing = showingDeadline(clock, times.showingUntil, cancelled);
  const { login: owner } = github.repo.owner;
  const repo = github.repo.name;
  const transport = { meter, clock, fetch, timer: clock.timer };
  const gitHubWithin = ({ signal, at }: Deadline) => {
    const bounds = { signal, deadlineAt: at, maxBytes: GITHUB_BYTES };
    const bounded = createFetch({ ...transport, ...bounds });
    return createGitHub({ token: github.token, apiUrl: github.url, owner, repo, fetch: bounded });
  };
  const transports = new Map<Party, Http>();
  const httpFor = (party: Party): Http => {
    const http = transports.get(party) ?? createHttp({ party, ...transport });
    transports.set(party, http);
    return http;
  };
  const world: World = {
    settings: settingsOf(github, providers),
    trigger,
    run: {
      owner,
      repo,
      repositoryId: String(github.repo.id),
      apiUrl: github.url,
      serverUrl: 'https://github.com',
      runId: 9001,
      runAttempt: 1,
      workflow,
    },
    clock,
    startedAt,
    log,
    meter,
    cache: NO_CACHE,
    github: gitHubWithin(submitting),
    publishing: gitHubWithin(showing),
    httpFor,
    deadlines: { looking, submitting },
    cancelled,
  };
  const leave = () => {
    for (const deadline of [looking, submitting, showing]) deadline.clear();
  };
  return { world, leave };
}
