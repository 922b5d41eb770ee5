import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Report, report as reportSchema } from '../../src/core/report.ts';
import type { GitHubEvent, GitHubStandIn } from '../../standins/github/index.ts';
import { parseOutputFile } from '../acceptance/support/output-file.ts';

/** A runner around this very process: its files, its variables, and what the action writes to its log. */
export interface Runner {
  /** The environment of a run on the event, in the sandbox unless the inputs say otherwise. */
  readonly envFor: (gh: GitHubStandIn, event: GitHubEvent, inputs?: Record<string, string>) => NodeJS.ProcessEnv;
  readonly outputs: () => Record<string, string>;
  readonly report: () => Report;
  readonly summary: () => string;
  readonly log: () => string;
  /** Takes everything back. */
  readonly leave: () => void;
}

const OURS = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'] as const;

/** Makes this process look like one that a runner started. */
export function enterRunner(): Runner {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const file = (name: string) => join(folder, name);
  const before = OURS.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, {
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: folder,
  });
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  const written: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = (chunk: string | Uint8Array) => written.push(String(chunk)) > 0;

  return {
    envFor: (gh, event, inputs = {}) => {
      writeFileSync(file('event.json'), JSON.stringify(event.payload));
      const given = { 'github-token': gh.token, sandbox: 'true', 'poll-interval': '50ms', timeout: '10h', ...inputs };
      return {
        ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
        GITHUB_API_URL: gh.url,
        GITHUB_REPOSITORY: gh.repo.fullName,
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_SHA: event.sha,
        GITHUB_RUN_ID: '9001',
      };
    },
    outputs: () => parseOutputFile(readFileSync(file('output'), 'utf8')),
    report: () => reportSchema.parse(JSON.parse(readFileSync(join(folder, 'creative-gate', 'report.json'), 'utf8'))),
    summary: () => readFileSync(file('summary'), 'utf8'),
    log: () => written.join(''),
    leave: () => {
      process.stdout.write = write;
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
