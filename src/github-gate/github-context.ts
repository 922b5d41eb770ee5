import type { AnswerCache } from '../cache/answer-cache.ts';
import type { RenderContext } from '../core/render/render-context.ts';
import type { GateContext, GateServices } from '../gate/index.ts';
import type { MergeGroupTrigger, PullRequestTrigger, PushTrigger } from '../github/event.ts';
import type { GitHub } from '../github/github-client.ts';
import { checkNameFor } from '../github/publish/check-run.ts';
import type { Run } from '../github/workflow-run.ts';

/** What a run on GitHub brings with it; the runner's edge makes it from the real world. */
export interface GitHubServices extends GateServices {
  readonly trigger: PullRequestTrigger | MergeGroupTrigger | PushTrigger;
  readonly run: Run;
  /** For reading; ends with the budget or the cancellation. */
  readonly github: GitHub;
  /** For showing results; outlives both by a few seconds. */
  readonly publishing: GitHub;
  readonly cache: AnswerCache;
}

/** Everything that the steps of a gate on GitHub share. */
export type GitHubContext = GitHubServices & GateContext;

/** What sealed records belong to: a repository's id outlives its name. */
export function sealedFor({ repositoryId, owner, repo }: Run): string {
  return repositoryId ?? `${owner}/${repo}`;
}

/** Links to the run's page and to the repository's files at a commit or branch, where they exist. */
export function linksOf({ serverUrl, owner, repo, runId }: Run, ref: string) {
  const repository = `${serverUrl}/${owner}/${repo}`;
  return {
    runUrl: runId > 0 ? `${repository}/actions/runs/${runId}` : null,
    filesUrl: `${repository}/blob/${ref}`,
  };
}

/** What texts about a gate need to know of its run. */
export function renderContextOf({
  settings,
  trigger,
  run,
}: Pick<GitHubServices, 'settings' | 'trigger' | 'run'>): RenderContext {
  return {
    checkName: checkNameFor(settings.checkName, { event: trigger.eventName, sandbox: settings.sandbox }),
    ...linksOf(run, trigger.headSha),
    pullRequest: null,
  };
}
