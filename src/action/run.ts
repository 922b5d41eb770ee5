import type { Log } from '../core/log.ts';
import type { Problem, Warning } from '../core/report.ts';
import { problemOf } from '../gate/unexpected.ts';
import { gate } from '../github-gate/run-gate.ts';
import { tidyUp } from '../github-gate/tidy-up.ts';
import { rescore } from '../rescore/rescore.ts';
import type { Start, Surroundings } from './invocation.ts';
import { merge } from './merge-reports.ts';
import { plainEnding, runOf } from './plain-result.ts';
import { createLog } from './runner-log.ts';
import { makeWorld } from './services.ts';
import { type Ended, leaveBehind } from './write-results.ts';

type Refusal = { readonly problems: readonly Problem[]; readonly warnings: readonly Warning[] };

function refused({ problems, warnings }: Refusal, { env, meter }: Surroundings): Ended {
  return plainEnding({
    conclusion: 'failure',
    problems,
    warnings,
    run: {
      event: env['GITHUB_EVENT_NAME'] ?? '',
      headSha: null,
      baseSha: null,
      pullRequest: null,
      policy: { path: env['INPUT_POLICY'] || '.github/creative-gate.yml', sha: null },
    },
    checkName: env['INPUT_CHECK-NAME'] || 'Creative Gate',
    sandbox: false,
    meter,
  });
}

/** Ends a run that has nothing to gate. */
function endedWithout(start: Start, { meter }: Surroundings, problems: readonly Problem[] = []): Ended {
  const { settings, warnings } = start;
  const { sandbox, checkName } = settings;
  const good = sandbox ? 'neutral' : 'success';
  const conclusion = problems.length > 0 ? 'failure' : good;
  return plainEnding({ conclusion, problems, warnings, run: runOf(start), checkName, sandbox, meter });
}

async function runStart(start: Start, log: Log, surroundings: Surroundings): Promise<Ended> {
  const { trigger, mode } = start;
  if (mode === 'merge-reports') return await merge(start, surroundings.cancelled);
  if (trigger.kind === 'nothing') {
    log.info(trigger.reason);
    return endedWithout(start, surroundings);
  }
  if (trigger.kind === 'scheduled') {
    const { world, leave } = makeWorld({ ...start, trigger }, { ...surroundings, log });
    return await rescore(world).finally(leave);
  }
  const { world, leave } = makeWorld({ ...start, trigger }, { ...surroundings, log });
  try {
    if (trigger.kind === 'pull-request' && trigger.closed) {
      await tidyUp(world);
      log.info('The pull request is closed: nothing to gate.');
      return endedWithout(start, surroundings);
    }
    const [ended] = await Promise.all([gate(world), tidyUp(world)]);
    return ended;
  } finally {
    leave();
  }
}

/** What was asked, done; an error that nobody foresaw is an ending too, so that the outputs are always written. */
async function endOf(start: Start | Refusal, log: Log, surroundings: Surroundings): Promise<Ended> {
  if ('problems' in start) return refused(start, surroundings);
  try {
    return await runStart(start, log, surroundings);
  } catch (error) {
    return endedWithout(start, surroundings, [problemOf(error)]);
  }
}

/** Does what was asked, or says why it cannot be done; resolves with the exit code, never rejects. */
export async function run(start: Start | Refusal, surroundings: Surroundings): Promise<0 | 1> {
  const log = await createLog();
  for (const { message } of start.warnings) log.warning(message);
  return await leaveBehind(await endOf(start, log, surroundings), log);
}
