import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/tools.mjs';
import type { GitHubEvent, GitHubStandIn } from '../standins/github/index.ts';

/** Long enough for every answer that comes at all; one creative of the example never gets one. */
const BUDGET = '6s';

/** Runs dist/index.js in the sandbox as a runner would, its output going to the terminal. Resolves with the exit code. */
export async function runBundle(github: GitHubStandIn, event: GitHubEvent, folder: string): Promise<number | null> {
  const files = {
    event: join(folder, 'event.json'),
    output: join(folder, 'output'),
    summary: join(folder, 'summary.md'),
  };
  writeFileSync(files.event, JSON.stringify(event.payload));
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  const action = spawn(process.execPath, [process.env['ENTRY'] ?? join(root, 'dist', 'index.js')], {
    stdio: 'inherit',
    env: {
      'INPUT_GITHUB-TOKEN': github.token,
      INPUT_SANDBOX: 'true',
      INPUT_TIMEOUT: BUDGET,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: github.repo.fullName,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: files.event,
      GITHUB_SHA: event.sha,
      GITHUB_REF: event.ref,
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: folder,
    },
  });
  const [code] = await once(action, 'exit');
  return code as number | null;
}
