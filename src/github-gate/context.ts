import type { RenderContext } from '../core/render/render-context.ts';
import { checkNameFor } from '../github/publish/check-name.ts';
import type { World } from './world.ts';

/** What texts about a gate need to know of its run. */
export function contextOf({ settings, trigger, run }: Pick<World, 'settings' | 'trigger' | 'run'>): RenderContext {
  const repository = `${run.serverUrl}/${run.owner}/${run.repo}`;
  return {
    checkName: checkNameFor(settings.checkName, { event: trigger.eventName, sandbox: settings.sandbox }),
    runUrl: run.runId > 0 ? `${repository}/actions/runs/${run.runId}` : null,
    filesUrl: `${repository}/blob/${trigger.headSha}`,
    pullRequest: null,
  };
}
