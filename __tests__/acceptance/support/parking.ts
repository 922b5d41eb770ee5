import type { ActionRun } from './run-action.ts';
import { urlOf } from './scenario.ts';
import type { Stage } from './stage.ts';

/** Inputs of a gate that submits and parks. */
export const PARK = { 'on-timeout': 'pending', timeout: '0s' };

/** What runs on the default branch may do with the cache. */
export const MAIN_SCOPE = { write: 'refs/heads/main', read: [] };

/** Nothing is answered about these before the test says so. */
export function busy({ providers: { vidmob, ias, verity } }: Stage, ...ids: readonly string[]): void {
  for (const id of ids) {
    vidmob.creative(id, { processing: Number.POSITIVE_INFINITY });
    ias.asset(urlOf(id), { processing: Number.POSITIVE_INFINITY });
    verity.video(urlOf(id), { processing: Number.POSITIVE_INFINITY });
  }
}

/** Everything about these is answered from the next look on. */
export function ready({ providers: { vidmob, ias, verity } }: Stage, ...ids: readonly string[]): void {
  for (const id of ids) {
    vidmob.creative(id, { processing: 0 });
    ias.asset(urlOf(id), { processing: 0 });
    verity.video(urlOf(id), { processing: 0 });
  }
}

/** Submissions that each provider accepted so far. */
export function submissions({ providers }: Stage): { vidmob: number; ias: number; verity: number } {
  return {
    vidmob: providers.calls('vidmob.submit').length,
    ias: providers.calls('ias.score').length,
    verity: providers.calls('verity.submit').length,
  };
}

/** A scheduled run, with another run id than the gates'. */
export async function rescored(
  stage: Stage,
  { inputs = {}, env = {} }: { inputs?: Record<string, string>; env?: Record<string, string> } = {},
): Promise<ActionRun> {
  return await stage.run(stage.github.scheduleEvent(), inputs, { env: { GITHUB_RUN_ID: '9100', ...env } });
}
