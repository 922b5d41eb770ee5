import { openCache } from '../cache/answer-cache.ts';
import type { Log } from '../core/log.ts';
import { redactingLog, secretsOf } from '../gate/index.ts';
import type { ScheduledTrigger } from '../github/event.ts';
import { createGitHub } from '../github/github-client.ts';
import type { GitHubServices } from '../github-gate/index.ts';
import type { ObservedAttempt } from '../http/attempt.ts';
import { createFetch } from '../http/create-fetch.ts';
import { createHttp } from '../http/create-http.ts';
import type { Http } from '../http/http.ts';
import type { Party, UsageMeter } from '../http/usage-meter.ts';
import { systemClock } from '../time/clock.ts';
import { type Deadline, deadlineAt, showingDeadline, timesOf } from '../time/deadline.ts';
import { type HeadStart, withHeadStart } from './head-start.ts';
import type { Invocation } from './invocation.ts';

/** What a run is started with, besides what it was asked. */
export interface ProcessContext {
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds since 1970 at which the process started. */
  readonly startedAt: number;
  readonly cancelled: AbortSignal;
  readonly meter: UsageMeter;
  readonly headStart: HeadStart | undefined;
}

/** One transport for each party, so that all who ask it learn together that it is out. */
function oncePerParty(make: GitHubServices['httpFor']): GitHubServices['httpFor'] {
  const made = new Map<Party, Http>();
  return (party) => {
    const http = made.get(party) ?? make(party);
    made.set(party, http);
    return http;
  };
}

/** What is on its way to a provider when the run is cancelled may still be answered with a ticket, which is kept. */
const LANDING_MS = 1_500;

/** Aborts so long after a cancellation. */
function afterwards(cancelled: AbortSignal): AbortSignal {
  const landed = new AbortController();
  const onCancel = () => setTimeout(() => landed.abort(cancelled.reason), LANDING_MS).unref();
  if (cancelled.aborted) landed.abort(cancelled.reason);
  else cancelled.addEventListener('abort', onCancel, { once: true });
  return landed.signal;
}

/** The cache only saves time: it must not take much of the budget for waiting for providers. */
function cacheLimits(timeoutMs: number): { readonly restoreMs: number } {
  return { restoreMs: Math.min(10_000, Math.max(2_500, timeoutMs / 10)) };
}

/** Makes the services of a run from the real world, and says how to leave it so that the process can end. */
export function createServices<T extends GitHubServices['trigger'] | ScheduledTrigger>(
  { settings, run, trigger }: Invocation & { readonly trigger: T },
  context: ProcessContext & { readonly log: Log },
): { readonly services: Omit<GitHubServices, 'trigger'> & { readonly trigger: T }; leave(): void } {
  const { env, cancelled, startedAt, meter, log, headStart } = context;
  const clock = systemClock;
  const times = timesOf(startedAt, settings.timeoutMs);
  // A scheduled run polls everything once and does not wait: the next run continues.
  const lookingUntil = trigger.kind === 'scheduled' ? startedAt : times.lookingUntil;
  const looking = deadlineAt(clock, lookingUntil, cancelled);
  const submitting = deadlineAt(clock, times.submittingUntil, cancelled);
  const landing = deadlineAt(clock, times.submittingUntil, afterwards(cancelled));
  const showing = showingDeadline(clock, times.showingUntil, cancelled);

  const debugLog = redactingLog(log, [settings.githubToken, ...secretsOf(settings)]);
  const observe = ({ party, method, path, status, tookMs }: ObservedAttempt) =>
    debugLog.debug(`${party}: ${method} ${path} ${status ?? 'no answer'} in ${tookMs} ms`);
  const fetchWithin = ({ signal, at }: Deadline) => createFetch({ meter, clock, signal, deadlineAt: at, observe });
  const gitHubOn = (fetchIt: typeof fetch) => createGitHub({ ...run, token: settings.githubToken, fetch: fetchIt });
  const services = {
    settings,
    trigger,
    run,
    clock,
    startedAt,
    log,
    meter,
    github: gitHubOn(withHeadStart(headStart, fetchWithin(submitting))),
    publishing: gitHubOn(fetchWithin(showing)),
    cache: openCache({ env, clock, restoring: submitting, saving: showing, limits: cacheLimits(settings.timeoutMs) }),
    httpFor: oncePerParty((party) => createHttp({ party, meter, clock, observe })),
    deadlines: { looking, submitting, landing },
    cancelled,
  };
  return {
    services,
    leave: () => {
      for (const deadline of [looking, submitting, landing, showing]) deadline.clear();
    },
  };
}
