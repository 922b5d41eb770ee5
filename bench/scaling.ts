import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub } from '../standins/github/index.ts';
import { startInstantProviders } from './instant-providers.ts';

/** What one run of so many creatives cost. */
export interface Cost {
  readonly creatives: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly conclusion: string;
  /** Requests per creative, by provider. */
  readonly perCreative: Readonly<Record<'vidmob' | 'ias' | 'verity', number>>;
  readonly githubRequests: number;
}

function manifestOf(creatives: number): string {
  const entries = Array.from({ length: creatives }, (_, index) => {
    return `  - id: creative-${index}\n    url: https://cdn.example.com/creative-${index}.mp4\n    name: Creative ${index}`;
  });
  return `defaults: {workspaceId: 45914, channels: [META]}\ncreatives:\n${entries.join('\n')}\n`;
}

/** The largest memory the process has had so far, in megabytes, as Linux keeps it. */
function peakOf(pid: number | undefined): number {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(line?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Runs `dist/index.js` on a pull request that adds so many creatives, with providers that answer at once. */
export async function costOf(bundle: string, creatives: number): Promise<Cost> {
  const github = await startGitHub({ validate: false });
  const providers = await startInstantProviders();
  github.repo.branch('main', { files: { 'README.md': '' } });
  const pull = github.repo.pullRequest({ files: { 'all.creatives.yml': manifestOf(creatives) } });
  const event = github.eventFor(pull, 'pull_request', 'opened');
  const folder = mkdtempSync(join(tmpdir(), 'scaling-'));
  writeFileSync(join(folder, 'event.json'), JSON.stringify(event.payload));
  writeFileSync(join(folder, 'output'), '');

  const started = performance.now();
  const action = spawn(process.execPath, [bundle], {
    stdio: 'ignore',
    env: {
      'INPUT_GITHUB-TOKEN': github.token,
      'INPUT_VIDMOB-API-KEY': 'fake-vidmob-key',
      'INPUT_VIDMOB-URL': providers.url,
      'INPUT_IAS-CLIENT-ID': 'fake-client',
      'INPUT_IAS-CLIENT-SECRET': 'fake-secret',
      'INPUT_IAS-URL': providers.url,
      'INPUT_IAS-TOKEN-URL': `${providers.url}/token`,
      'INPUT_VERITY-API-KEY': 'fake-verity-key',
      'INPUT_VERITY-URL': providers.url,
      'INPUT_MAX-SUBMISSIONS': String(creatives),
      'INPUT_POLL-INTERVAL': '250ms',
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: github.repo.fullName,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_RUN_ID: '1',
      RUNNER_TEMP: folder,
    },
  });
  let peakMegabytes = 0;
  const watch = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, peakOf(action.pid));
  }, 20);
  await once(action, 'exit');
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);

  const report = JSON.parse(readFileSync(join(folder, 'creative-gate', 'report.json'), 'utf8')) as {
    conclusion: string;
    usage: { requests: { github: number } };
  };
  const of = (provider: string) => {
    const counted = [...providers.requests].filter(([kind]) => kind.startsWith(provider) && kind !== 'ias token');
    return counted.reduce((sum, [, count]) => sum + count, 0) / creatives;
  };
  const cost: Cost = {
    creatives,
    seconds,
    peakMegabytes,
    conclusion: report.conclusion,
    perCreative: { vidmob: of('vidmob'), ias: of('ias'), verity: of('verity') },
    githubRequests: report.usage.requests.github,
  };
  providers.close();
  await github.close();
  return cost;
}
