import { setFlagsFromString } from 'node:v8';
import { configurationProblem } from '../github/github-errors.ts';
import { requestSent, useProxyFromEnvironment } from '../http/connection.ts';
import { UsageMeter } from '../http/usage-meter.ts';
import { listenForCancellation } from '../time/cancellation.ts';
import { systemClock } from '../time/clock.ts';
import { timesOf } from '../time/deadline.ts';
import { takeHeadStart } from './head-start.ts';
import { readInvocation } from './invocation.ts';

/**
 * Thousands of requests leave garbage that V8 would rather keep than collect: on a machine with much memory it lets the
 * heap grow to several times of what is in use. These two make it collect sooner, at no cost in time (`npm run bench`).
 */
export function keepMemorySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=50');
}

/** Loading keeps the thread busy: a request that has not been written before would leave only afterwards. */
const LONGEST_WAIT_FOR_SENDING_MS = 100;

/** What was asked. A proxy that is no URL is reported like everything else that is wrong with the environment. */
async function startIn(env: NodeJS.ProcessEnv): ReturnType<typeof readInvocation> {
  try {
    useProxyFromEnvironment(env);
    return await readInvocation(env);
  } catch (error) {
    return { problems: [configurationProblem((error as Error).message)], warnings: [] };
  }
}

/**
 * Runs the action in the given environment; resolves with the exit code, never rejects. Only what the first request
 * needs is imported here: the rest is loaded while GitHub answers it.
 */
export async function main(env: NodeJS.ProcessEnv): Promise<0 | 1> {
  const startedAt = Math.round(performance.timeOrigin);
  const { signal: cancelled, stop } = listenForCancellation(process);
  const meter = new UsageMeter();
  const start = await startIn(env);
  const headStart =
    'problems' in start
      ? undefined
      : takeHeadStart(start, {
          meter,
          signal: cancelled,
          deadlineAt: timesOf(startedAt, start.settings.timeoutMs).submittingUntil,
        });
  if (headStart) await requestSent(systemClock, LONGEST_WAIT_FOR_SENDING_MS);
  const { run } = await import('./run.ts');
  const exitCode = await run(start, { env, startedAt, cancelled, meter, headStart });
  stop();
  return exitCode;
}
