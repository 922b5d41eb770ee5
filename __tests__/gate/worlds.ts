import type { AnswerCache } from '../../src/cache/cache.ts';
import type { Settings } from '../../src/core/settings.ts';
import { createGitHub } from '../../src/github/client.ts';
import type { PullRequestTrigger } from '../../src/github/event.ts';
import type { World } from '../../src/github-gate/world.ts';
import { createHttp } from '../../src/http/create-http.ts';
import { UsageMeter } from '../../src/http/usage-meter.ts';
import { systemClock } from '../../src/time/clock.ts';
import type { Deadline } from '../../src/time/deadline.ts';
import type { GitHubStandIn, PullRequest } from '../../standins/github/index.ts';
import { SETTINGS } from '../core/policy/fixtures.ts';
import { fakeLog } from '../github/publish/fake-log.ts';

export { SETTINGS } from '../core/policy/fixtures.ts';

/** A budget without timers: nothing keeps the test alive. */
export function budget(ms: number, signal: AbortSignal = new AbortController().signal): Deadline {
  const at = Date.now() + ms;
  return { at, signal, remaining: () => Math.max(0, at - Date.now()), clear: () => undefined };
}

/** What a pull request's event starts. */
export function opened(pull: PullRequest, more: Partial<PullRequestTrigger> = {}): PullRequestTrigger {
  const { number, headSha, base } = pull;
  return {
    kind: 'pull-request',
    eventName: 'pull_request',
    action: 'opened',
    number,
    headSha,
    previousHeadSha: undefined,
    closed: false,
    baseRef: base,
    ...more,
  };
}

/** A runner that offers no cache. */
const noCache: AnswerCache = {
  restore: async () => ({ kind: 'none' }),
  save: async () => ({ kind: 'not-saved', why: 'no cache', byDesign: true }),
};

/** A world around a GitHub stand-in, in the sandbox unless the settings say otherwise. `cancel` is the runner's. */
export function worldOf(
  gh: GitHubStandIn,
  trigger: World['trigger'],
  settings: Partial<Settings> = {},
  more: Partial<World> = {},
) {
  const controller = new AbortController();
  const cancelled = controller.signal;
  const log = fakeLog();
  const meter = new UsageMeter();
  const { owner, name } = gh.repo;
  const github = createGitHub({ token: gh.token, apiUrl: gh.url, owner: owner.login, repo: name, fetch: gh.fetch });
  const world: World = {
    settings: { ...SETTINGS, githubToken: gh.token, sandbox: true, pollIntervalMs: 50, ...settings },
    trigger,
    run: {
      owner: owner.login,
      repo: name,
      repositoryId: String(gh.repo.id),
      apiUrl: gh.url,
      serverUrl: 'https://github.com',
      runId: 9001,
      runAttempt: 1,
    },
    clock: systemClock,
    startedAt: Date.now(),
    log,
    meter,
    github,
    publishing: github,
    cache: noCache,
    httpFor: (party) => createHttp({ party, meter }),
    deadlines: { looking: budget(20_000, cancelled), submitting: budget(60_000, cancelled) },
    cancelled,
    ...more,
  };
  return { world, log, meter, cancel: () => controller.abort(new Error('The run was cancelled.')) };
}

/** A manifest of video creatives with these ids. */
export function manifestOf(...ids: readonly string[]): string {
  const entries = ids.map((id) => `  - { id: ${id}, url: "https://cdn.example.com/${id}.mp4", channels: [META] }`);
  return `creatives:\n${entries.join('\n')}\n`;
}
