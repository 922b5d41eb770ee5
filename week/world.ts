import { readSettings } from '../src/action/inputs.ts';
import type { AnswerCache } from '../src/cache/answer-cache.ts';
import type { Log } from '../src/core/log.ts';
import type { ScheduledTrigger } from '../src/github/event.ts';
import { createGitHub } from '../src/github/github-client.ts';
import type { GitHubServices } from '../src/github-gate/github-context.ts';
import { createFetch } from '../src/http/create-fetch.ts';
import { createHttp } from '../src/http/create-http.ts';
import type { Http } from '../src/http/http.ts';
import { type Party, UsageMeter } from '../src/http/usage-meter.ts';
import { type Deadline, deadlineAt, showingDeadline, timesOf } from '../src/time/deadline.ts';
import type { GitHubStandIn } from '../standins/github/index.ts';
import type { Process } from './process.ts';

/** What a run is made from. */
export interface RunMade<T extends GitHubServices['trigger'] | ScheduledTrigger> {
  readonly github: GitHubStandIn;
  readonly process: Process;
  readonly cache: AnswerCache;
  readonly log: Log;
  readonly trigger: T;
  readonly token: string;
  /** The action's inputs, the token apart. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly runId: number;
  readonly attempt: number;
}

/** The world as `action/services.ts` makes it, but for its clock, its network and its cache. `leave` frees its timers. */
export function simulatedWorld<T extends GitHubServices['trigger'] | ScheduledTrigger>(made: RunMade<T>) {
  const { github, process, cache, log, trigger, token } = made;
  const inputs = Object.entries({ ...made.inputs, 'github-token': token });
  const read = readSettings(Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])));
  if ('problems' in read) throw new Error(`the inputs are not usable: ${JSON.stringify(read.problems)}`);
  const { settings } = read;
  const { clock, timer, fetch } = process;
  const startedAt = clock.now();
  const meter = new UsageMeter();
  const cancelled = new AbortController().signal;
  const times = timesOf(startedAt, settings.timeoutMs);
  const looking = deadlineAt(clock, trigger.kind === 'scheduled' ? startedAt : times.lookingUntil, cancelled);
  const submitting = deadlineAt(clock, times.submittingUntil, cancelled);
  const showing = showingDeadline(clock, times.showingUntil, cancelled);
  const { login: owner } = github.repo.owner;
  const repo = github.repo.name;
  const transport = { meter, clock, fetch, timer };
  const gitHubWithin = ({ signal, at }: Deadline) => {
    const bounded = createFetch({ ...transport, signal, deadlineAt: at });
    return createGitHub({ token, apiUrl: github.url, owner, repo, fetch: bounded });
  };
  const transports = new Map<Party, Http>();
  const httpFor = (party: Party): Http => {
    const http = transports.get(party) ?? createHttp({ party, ...transport });
    transports.set(party, http);
    return http;
  };
  const world = {
    settings,
    trigger,
    run: {
      owner,
      repo,
      repositoryId: String(github.repo.id),
      apiUrl: github.url,
      serverUrl: 'https://github.com',
      runId: made.runId,
      runAttempt: made.attempt,
    },
    clock,
    startedAt,
    log,
    meter,
    cache,
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
