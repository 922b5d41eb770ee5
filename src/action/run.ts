import type { Log } from '../core/log.ts';
import { problemOf } from '../core/problems.ts';
import type { Problem, Warning } from '../core/report.ts';
import { type RunResult, runGitHubGate, tidyUp } from '../github-gate/index.ts';
import { rescore } from '../rescore/rescore.ts';
import type { Invocation } from './invocation.ts';
import { plainResult, runOf } from './plain-result.ts';
import { merge } from './run-merge-reports.ts';
import { createLog } from './runner-log.ts';
import { createServices, type ProcessContext } from './services.ts';
import { writeResults } from './write-results.ts';

type Refusal = { readonly problems: readonly Problem[]; readonly warnings: readonly Warning[] };

function refused({ problems, warnings }: Refusal, { env, meter }: ProcessContext): RunResult {
  return plainResult({
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
function resultWithout(
  invocation: Invocation,
  { meter }: ProcessContext,
  problems: readonly Problem[] = [],
): RunResult {
  const { settings, warnings } = invocation;
  const { sandbox, checkName } = settings;
  const good = sandbox ? 'neutral' : 'success';
  const conclusion = problems.length > 0 ? 'failure' : good;
  return plainResult({ conclusion, problems, warnings, run: runOf(invocation), checkName, sandbox, meter });
}

async function runInvocation(invocation: Invocation, log: Log, context: ProcessContext): Promise<RunResult> {
  const { trigger, mode } = invocation;
  if (mode === 'merge-reports') return await merge(invocation, context.cancelled);
  if (trigger.kind === 'nothing') {
    log.info(trigger.reason);
    return resultWithout(invocation, context);
  }
  if (trigger.kind === 'scheduled') {
    const { services, leave } = createServices({ ...invocation, trigger }, { ...context, log });
    return await rescore(services).finally(leave);
  }
  const { services, leave } = createServices({ ...invocation, trigger }, { ...context, log });
  try {
    if (trigger.kind === 'pull-request' && trigger.closed) {
      await tidyUp(services);
      log.info('The pull request is closed: nothing to gate.');
      return resultWithout(invocation, context);
    }
    const [result] = await Promise.all([runGitHubGate(services), tidyUp(services)]);
    return result;
  } finally {
    leave();
  }
}

/** Runs the requested mode. An unexpected error becomes a result too, so that the outputs are always written. */
async function resultOf(invocation: Invocation | Refusal, log: Log, context: ProcessContext): Promise<RunResult> {
  if ('problems' in invocation) return refused(invocation, context);
  try {
    return await runInvocation(invocation, log, context);
  } catch (error) {
    return resultWithout(invocation, context, [problemOf(error)]);
  }
}

/** Does what was asked, or says why it cannot be done; resolves with the exit code, never rejects. */
export async function run(invocation: Invocation | Refusal, context: ProcessContext): Promise<0 | 1> {
  const log = await createLog();
  for (const { message } of invocation.warnings) log.warning(message);
  return await writeResults(await resultOf(invocation, log, context), log);
}
