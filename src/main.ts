import type { Problem, Warning } from './core/report.ts';
import { type Ended, leaveBehind } from './ending.ts';
import { gate } from './gate/gate.ts';
import { tidyUp } from './gate/tidy-up.ts';
import { configurationProblem } from './github/errors.ts';
import { checkNameFor } from './github/publish/check-name.ts';
import { createLog, type Log } from './github/publish/log.ts';
import { useProxyFromEnvironment } from './http/proxy.ts';
import { makeWorld } from './make-world.ts';
import { plainEnding } from './plain-ending.ts';
import { listenForCancellation } from './runtime/cancellation.ts';
import { readStart, type Start } from './start.ts';

function refused(env: NodeJS.ProcessEnv, problems: readonly Problem[], warnings: readonly Warning[]): Ended {
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
  });
}

/** The modes of the scheduled workflow are not part of this version; doing nothing in silence would look like success. */
function notBuilt({ settings, trigger, mode, warnings }: Start): Ended {
  const message = `Mode \`${mode}\` is not part of this version. Start Creative Gate on pull requests, pushes or merge groups.`;
  return plainEnding({
    conclusion: 'failure',
    problems: [configurationProblem(message)],
    warnings,
    run: {
      event: trigger.eventName,
      headSha: null,
      baseSha: null,
      pullRequest: null,
      policy: { path: settings.policyPath, sha: null },
    },
    checkName: settings.checkName,
    sandbox: settings.sandbox,
  });
}

function nothingToDo({ settings, trigger, warnings }: Start): Ended {
  return plainEnding({
    conclusion: settings.sandbox ? 'neutral' : 'success',
    problems: [],
    warnings,
    run: {
      event: trigger.eventName,
      headSha: 'headSha' in trigger ? trigger.headSha : null,
      baseSha: null,
      pullRequest: 'number' in trigger ? trigger.number : null,
      policy: { path: settings.policyPath, sha: null },
    },
    checkName: checkNameFor(settings.checkName, { event: trigger.eventName, sandbox: settings.sandbox }),
    sandbox: settings.sandbox,
  });
}

async function run(start: Start, log: Log, startedAt: number, cancelled: AbortSignal): Promise<Ended> {
  const { trigger, mode } = start;
  if (mode !== 'gate' || trigger.kind === 'scheduled') {
    return notBuilt(start);
  }
  if (trigger.kind === 'nothing') {
    log.info(trigger.reason);
    return nothingToDo(start);
  }
  const { world, leave } = makeWorld({ ...start, trigger }, { log, cancelled, startedAt });
  try {
    if (trigger.kind === 'pull-request' && trigger.closed) {
      await tidyUp(world);
      return nothingToDo(start);
    }
    const [ended] = await Promise.all([gate(world), tidyUp(world)]);
    return ended;
  } finally {
    leave();
  }
}

/** Runs the action in the given environment; resolves with the exit code. Never rejects. */
export async function main(env: NodeJS.ProcessEnv): Promise<0 | 1> {
  const startedAt = Math.round(performance.timeOrigin);
  useProxyFromEnvironment();
  const { signal, stop } = listenForCancellation(process);
  const log = await createLog();
  const start = await readStart(env);
  for (const { message } of start.warnings) log.warning(message);
  const ended = 'problems' in start ? refused(env, start.problems, []) : await run(start, log, startedAt, signal);
  stop();
  return await leaveBehind(ended, log);
}
