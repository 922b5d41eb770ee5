import type { Problem, Warning } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import { isProblem, readTrigger, type Trigger } from '../github/event.ts';
import { type ResolvedMode, resolveMode } from '../github/mode.ts';
import { type Run, readRun } from '../github/workflow-run.ts';
import { readSettings } from './inputs.ts';

/** What a run was asked to do. */
export interface Invocation {
  readonly settings: Settings;
  readonly trigger: Trigger;
  readonly mode: ResolvedMode;
  readonly run: Run;
  readonly warnings: readonly Warning[];
}

/**
 * Reads inputs, event and repository from the runner's environment; everything that is wrong with them is reported at once, as
 * `gate/configuration` problems.
 */
export async function readInvocation(
  env: NodeJS.ProcessEnv,
): Promise<Invocation | { readonly problems: readonly Problem[]; readonly warnings: readonly Warning[] }> {
  const reading = readSettings(env);
  const { warnings } = reading;
  const inputs = 'settings' in reading ? reading.settings : undefined;
  const trigger = await readTrigger(env);
  const run = readRun(env);
  // Without an event the mode has nothing to fit to, and what is wrong with the event has been said.
  const mode = inputs && !isProblem(trigger) ? resolveMode(inputs, env['GITHUB_EVENT_NAME']) : undefined;
  if (inputs && mode && !isProblem(mode) && !isProblem(trigger) && !isProblem(run)) {
    return { settings: inputs, trigger, mode, run, warnings };
  }
  const wrong = [trigger, run, mode].filter((part) => part !== undefined).filter(isProblem);
  return { problems: [...('problems' in reading ? reading.problems : []), ...wrong], warnings };
}
