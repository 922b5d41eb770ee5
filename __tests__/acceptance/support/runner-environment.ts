import type { RunOptions } from './run-action.ts';

/** Paths of the files the runner hands to a step. */
interface RunnerFiles {
  readonly event: string;
  readonly output: string;
  readonly summary: string;
  readonly state: string;
  readonly env: string;
  readonly path: string;
}

/** The environment a runner gives to a JavaScript action: nothing of ours but PATH. */
export function runnerEnvironment(
  options: Pick<RunOptions, 'event' | 'github' | 'inputs'> & { readonly folder: string; readonly files: RunnerFiles },
): Record<string, string> {
  const { event, github, files, folder } = options;
  const { repo } = github;
  const inputs = Object.entries({ 'github-token': github.token, ...options.inputs });
  return {
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    RUNNER_TEMP: folder,
    RUNNER_TOOL_CACHE: folder,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repo.fullName,
    GITHUB_REPOSITORY_OWNER: repo.owner.login,
    GITHUB_REPOSITORY_ID: String(repo.id),
    GITHUB_REPOSITORY_OWNER_ID: String(repo.owner.id),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_BASE_REF: event.baseRef ?? '',
    GITHUB_HEAD_REF: event.headRef ?? '',
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_WORKFLOW: 'Creatives',
    GITHUB_WORKFLOW_REF: `${repo.fullName}/.github/workflows/creatives.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_JOB: 'gate',
    GITHUB_ACTION: '__acme_creative-gate',
    GITHUB_RUN_ID: '9001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
  };
}
