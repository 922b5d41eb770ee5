import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Report, report as reportSchema } from '../../../src/core/report.ts';
import type { GitHubEvent, GitHubStandIn } from '../../../standins/github/index.ts';
import { parseOutputFile } from './output-file.ts';
import { runnerEnvironment } from './runner-environment.ts';

const BUNDLE = fileURLToPath(new URL('../../../dist/index.js', import.meta.url));

export interface RunOptions {
  readonly github: GitHubStandIn;
  readonly event: GitHubEvent;
  /** By the names in action.yml; `github-token` is the stand-in's unless stated. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further environment variables; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** How long the process may take before it is killed and the run rejects. */
  readonly timeoutMs?: number;
  /** Sends the signal after so many milliseconds, once the output fits, or once the promise resolves. */
  readonly signalAfter?: { readonly signal: NodeJS.Signals; readonly after: number | RegExp | Promise<unknown> };
  /** Files in the working directory, by path. */
  readonly workspace?: Readonly<Record<string, string>>;
  /** The script to run instead of `dist/index.js`. */
  readonly entry?: string;
}

export interface ActionRun {
  /** Null when a signal ended the process. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The report, checked against its schema. Reading it throws when the run left none or a wrong one. */
  readonly report: Report;
  /** The job summary. */
  readonly summary: string;
  /** Milliseconds from start to end, and from the signal to the end. */
  readonly elapsedMs: number;
  readonly elapsedSinceSignalMs: number | null;
}

/** Runs the action's bundle as the runner would, in a clean environment, and gathers all that it leaves behind. */
export async function runAction(options: RunOptions): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'run-action-'));
  try {
    const files = await runnerFiles(folder, options.event);
    for (const [path, text] of Object.entries(options.workspace ?? {})) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const env = { ...runnerEnvironment({ ...options, folder, files }), ...options.env };
    const ended = await runProcess(options, env, folder);
    const outputs = parseOutputFile(await readFile(files.output, 'utf8'));
    const reportText = await readFile(outputs['report'] ?? '', 'utf8').catch(() => null);
    const summary = await readFile(files.summary, 'utf8');
    return {
      ...ended,
      outputs,
      summary,
      get report() {
        return checkedReport(reportText, ended);
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files through which a step and its runner talk. */
async function runnerFiles(folder: string, event: GitHubEvent) {
  const files = {
    event: join(folder, 'event.json'),
    output: join(folder, 'output'),
    summary: join(folder, 'summary'),
    state: join(folder, 'state'),
    env: join(folder, 'env'),
    path: join(folder, 'path'),
  };
  await writeFile(files.event, JSON.stringify(event.payload));
  for (const empty of [files.output, files.summary, files.state, files.env, files.path]) {
    await writeFile(empty, '');
  }
  return files;
}

type Ended = Pick<ActionRun, 'exitCode' | 'stdout' | 'stderr' | 'elapsedMs' | 'elapsedSinceSignalMs'>;

function runProcess(options: RunOptions, env: NodeJS.ProcessEnv, cwd: string): Promise<Ended> {
  const { entry = process.env['ENTRY'] ?? BUNDLE, timeoutMs = 60_000, signalAfter } = options;
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let signalledAt: number | null = null;
    const texts = { stdout: '', stderr: '' };
    const child = spawn(process.execPath, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const timers = [
      setTimeout(() => {
        child.kill('SIGKILL');
        reject(new Error(`the action did not end within ${timeoutMs} ms\n${texts.stdout}\n${texts.stderr}`));
      }, timeoutMs),
    ];
    const send = (signal: NodeJS.Signals): void => {
      signalledAt ??= child.kill(signal) ? performance.now() : null;
    };
    const gather = (name: keyof typeof texts, chunk: string): void => {
      texts[name] += chunk;
      if (signalAfter?.after instanceof RegExp && signalAfter.after.test(texts[name]) && signalledAt === null) {
        send(signalAfter.signal);
      }
    };
    listen(child, gather);
    if (typeof signalAfter?.after === 'number') {
      timers.push(setTimeout(send, signalAfter.after, signalAfter.signal));
    } else if (signalAfter !== undefined && !(signalAfter.after instanceof RegExp)) {
      signalAfter.after.then(() => send(signalAfter.signal), reject);
    }
    child.once('error', reject);
    child.once('close', (exitCode) => {
      timers.forEach(clearTimeout);
      const now = performance.now();
      const elapsedSinceSignalMs = signalledAt === null ? null : now - signalledAt;
      resolve({ exitCode, ...texts, elapsedMs: now - started, elapsedSinceSignalMs });
    });
  });
}

function listen(child: ChildProcess, gather: (name: 'stdout' | 'stderr', chunk: string) => void): void {
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => gather(name, chunk));
  }
}

function checkedReport(text: string | null, { stdout, stderr }: Ended): Report {
  const log = `\n--- stdout\n${stdout}\n--- stderr\n${stderr}`;
  if (text === null) {
    throw new Error(`the run left no report${log}`);
  }
  const parsed = reportSchema.safeParse(JSON.parse(text));
  if (!parsed.success) {
    throw new Error(`the report does not fit its schema: ${parsed.error.message}${log}`);
  }
  return parsed.data;
}
