import { textLog } from '../faults/text-log.ts';
import type { Conclusion } from '../src/core/report.ts';
import type { ScheduledTrigger } from '../src/github/event.ts';
import type { GitHubServices } from '../src/github-gate/github-context.ts';
import type { RunResult } from '../src/github-gate/publish-result.ts';
import { runGitHubGate } from '../src/github-gate/run-gate.ts';
import { tidyUp } from '../src/github-gate/tidy-up.ts';
import { rescore } from '../src/rescore/rescore.ts';
import type { Scope } from '../standins/cache-store.ts';
import { createProcess, type Kill, type Sent } from './process.ts';
import type { Stage } from './stage.ts';
import { simulatedWorld } from './world.ts';

/** What a run is asked to do. */
export interface Asked {
  readonly trigger: GitHubServices['trigger'] | ScheduledTrigger;
  readonly scope: Scope;
  readonly inputs: Readonly<Record<string, string>>;
  readonly runId: number;
  readonly attempt: number;
  readonly kill?: Kill | undefined;
}

/** A run as it went. */
export interface Ran {
  readonly kind: (GitHubServices['trigger'] | ScheduledTrigger)['kind'];
  readonly runId: number;
  readonly attempt: number;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly isKilled: boolean;
  readonly sent: readonly Sent[];
  /** Undefined for a run that was killed, or that had nothing to gate. Reports are not kept: a week has hundreds. */
  readonly conclusion: Conclusion | undefined;
  /** An exception that came out of it; there must be none. */
  readonly thrown: string | undefined;
}

async function play(world: Omit<GitHubServices, 'trigger'>, trigger: Asked['trigger']): Promise<RunResult | undefined> {
  if (trigger.kind === 'scheduled') return await rescore({ ...world, trigger });
  if (trigger.kind === 'pull-request' && trigger.closed) {
    await tidyUp({ ...world, trigger });
    return undefined;
  }
  const [ended] = await Promise.all([runGitHubGate({ ...world, trigger }), tidyUp({ ...world, trigger })]);
  return ended;
}

/** Does a run from beginning to end, or until it is killed. Never rejects. */
export async function runAction(stage: Stage, asked: Asked): Promise<Ran> {
  const { time, random, github, fetch } = stage;
  const { trigger, runId, attempt, kill, inputs } = asked;
  const token = stage.nextToken();
  const log = textLog();
  const name = `run ${runId} ${attempt} ${trigger.kind}`;
  const process = createProcess(time, { fetch, random: random.branch(name), kill });
  const startedAt = time.now();
  const cache = stage.cache.open(asked.scope);
  const { world, leave } = simulatedWorld({ github, process, cache, log, trigger, token, inputs, runId, attempt });
  let conclusion: Conclusion | undefined;
  let thrown: string | undefined;
  const whole = play(world, trigger).then(
    (ended) => {
      conclusion = ended?.report.conclusion;
    },
    (error: unknown) => {
      thrown = error instanceof Error ? `${error.stack}\n${String(error.cause)}` : String(error);
    },
  );
  await Promise.race([whole, process.killed]);
  leave();
  const isKilled = process.isKilled();
  const ran: Ran = {
    ...{ kind: trigger.kind, runId, attempt, token, startedAt, endedAt: time.now(), isKilled },
    ...{ sent: process.sent, conclusion, thrown },
  };
  stage.ran.push(ran);
  return ran;
}
