import type { AnswerCache } from '../cache/answer-cache.ts';
import type { Log } from '../core/log.ts';
import type { RenderContext } from '../core/render/context.ts';
import type { Settings } from '../core/settings.ts';
import type { MergeGroupTrigger, PullRequestTrigger, PushTrigger } from '../github/event.ts';
import type { GitHub } from '../github/github-client.ts';
import { checkNameFor } from '../github/publish/check-run.ts';
import type { Run } from '../github/workflow-run.ts';
import type { Http } from '../http/http.ts';
import type { Party, UsageMeter } from '../http/usage-meter.ts';
import type { Clock } from '../time/clock.ts';
import type { Deadline } from '../time/deadline.ts';

/** What a gate works with; `main` makes it from the real world. */
export interface World {
  readonly settings: Settings;
  readonly trigger: PullRequestTrigger | MergeGroupTrigger | PushTrigger;
  readonly run: Run;
  readonly clock: Clock;
  /** Milliseconds since 1970 at which the process started. */
  readonly startedAt: number;
  readonly log: Log;
  readonly meter: UsageMeter;
  /** What the run had used before it turned to this gate; undefined where the gate is all that it does. */
  readonly usageBefore?: ReturnType<UsageMeter['snapshot']>;
  /** For reading; ends with the budget or the cancellation. */
  readonly github: GitHub;
  /** For showing results; outlives both by a few seconds. */
  readonly publishing: GitHub;
  readonly cache: AnswerCache;
  readonly httpFor: (party: Party) => Http;
  readonly deadlines: {
    readonly looking: Deadline;
    readonly submitting: Deadline;
    /** For submissions that are on their way when the run is cancelled; without it they end with `submitting`. */
    readonly landing?: Deadline;
  };
  /** Aborts when the runner cancels the run. */
  readonly cancelled: AbortSignal;
}

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
