import type { World } from './gate/world.ts';
import { createGitHub, type GitHub } from './github/client.ts';
import type { Log } from './github/publish/log.ts';
import { createFetch } from './http/create-fetch.ts';
import { createHttp } from './http/create-http.ts';
import { UsageMeter } from './http/usage-meter.ts';
import { systemClock } from './runtime/clock.ts';
import { type Deadline, deadlineAt } from './runtime/deadline.ts';
import type { Start } from './start.ts';

/** Submitting has this long of its own, however short the budget is (input `timeout`). */
const SUBMITTING_MS = 60_000;
/** What showing the result may take after everything else has ended. */
const SHOWING_MS = 9_500;
/** And after a cancellation: the check has to be completed within 5 s. */
const SHOWING_CANCELLED_MS = 4_500;

/** Ends what shows the result: some seconds after the budget, or sooner after a cancellation. */
function showingDeadline(end: number, cancelled: AbortSignal): Deadline {
  const late = deadlineAt(systemClock, end + SHOWING_MS);
  const hurry = new AbortController();
  const onCancel = () => {
    const soon = deadlineAt(systemClock, systemClock.now() + SHOWING_CANCELLED_MS, late.signal);
    soon.signal.addEventListener('abort', () => hurry.abort(soon.signal.reason));
    late.signal.addEventListener('abort', () => soon.clear());
  };
  cancelled.addEventListener('abort', onCancel, { once: true });
  return { ...late, signal: AbortSignal.any([late.signal, hurry.signal]) };
}

/** The real world for a gate, and how to leave it so that the process can end. */
export function makeWorld(
  start: Start & Pick<World, 'trigger'>,
  options: { readonly log: Log; readonly cancelled: AbortSignal; readonly startedAt: number },
): { readonly world: World; leave(): void } {
  const { settings, run, trigger } = start;
  const { cancelled, startedAt } = options;
  const meter = new UsageMeter();
  const clock = systemClock;
  const looking = deadlineAt(clock, startedAt + settings.timeoutMs, cancelled);
  const submitting = deadlineAt(clock, startedAt + Math.max(settings.timeoutMs, SUBMITTING_MS), cancelled);
  const showing = showingDeadline(submitting.at, cancelled);

  const gitHubWithin = ({ signal, at }: Deadline): GitHub => {
    const fetch = createFetch({ meter, clock, signal, deadlineAt: at });
    return createGitHub({ ...run, token: settings.githubToken, fetch });
  };
  const world: World = {
    ...options,
    settings,
    trigger,
    run,
    clock,
    meter,
    github: gitHubWithin(submitting),
    publishing: gitHubWithin(showing),
    httpFor: (party) => createHttp({ party, meter, clock }),
    deadlines: { looking, submitting },
  };
  return {
    world,
    leave: () => {
      for (const deadline of [looking, submitting, showing]) deadline.clear();
    },
  };
}
