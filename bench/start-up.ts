import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds until `dist/index.js`, started as a runner would, has sent its first request. */
async function untilFirstRequest(bundle: string): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const folder = mkdtempSync(join(tmpdir(), 'start-up-'));
  const event = join(folder, 'event.json');
  const pull = { number: 7, head: { sha: 'a'.repeat(40) }, base: { ref: 'main' } };
  writeFileSync(event, JSON.stringify({ action: 'opened', number: 7, pull_request: pull }));
  const started = performance.now();
  const action = spawn(process.execPath, [bundle], {
    stdio: 'ignore',
    env: {
      'INPUT_GITHUB-TOKEN': 'fake-token-for-the-benchmark',
      'INPUT_VIDMOB-API-KEY': 'fake-key-for-the-benchmark',
      GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      GITHUB_REPOSITORY: 'acme/campaigns',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_RUN_ID: '1',
      RUNNER_TEMP: folder,
    },
  });
  await once(server, 'request');
  const elapsed = performance.now() - started;
  action.kill('SIGKILL');
  server.closeAllConnections();
  server.close();
  return elapsed;
}

async function bareNode(): Promise<number> {
  const started = performance.now();
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore', env: {} }), 'exit');
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** Start-up against bare Node, measured in turns. */
export async function startUp(
  bundle: string,
  runs: number,
): Promise<{ bundleMs: number; nodeMs: number; ratio: number }> {
  const pairs: (readonly [number, number])[] = [];
  for (let run = 0; run <= runs; run += 1) pairs.push([await untilFirstRequest(bundle), await bareNode()]);
  const counted = pairs.slice(1);
  return {
    bundleMs: median(counted.map(([bundleMs]) => bundleMs)),
    nodeMs: median(counted.map(([, nodeMs]) => nodeMs)),
    ratio: median(counted.map(([bundleMs, nodeMs]) => bundleMs / nodeMs)),
  };
}
