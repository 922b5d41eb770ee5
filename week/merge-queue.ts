import type { MergeGroupTrigger } from '../src/github/event.ts';
import { killOf } from './chaos.ts';
import { HOUR, MINUTE } from './plan.ts';
import { close, type LivingPull } from './pull-life.ts';
import { runAction } from './run.ts';
import type { Week } from './simulate.ts';

/** A merge group as it went. */
export interface Group {
  readonly headSha: string;
  readonly pulls: readonly LivingPull[];
  /** Milliseconds from its beginning to the conclusion of its check. */
  readonly tookMs: number;
  readonly conclusion: string | null | undefined;
  readonly wasKilled: boolean;
}

const MOST_IN_A_GROUP = 2;
const CHECK = 'Creative Gate';

function conclusionOn({ stage }: Week, sha: string): string | null | undefined {
  return stage.github.checkRuns(sha).findLast(({ name }) => name === CHECK)?.conclusion;
}

function mergeable(week: Week): LivingPull[] {
  const now = week.stage.time.now();
  return week.pulls.filter(({ plan, pull, isOpen }) => {
    const wants = isOpen && plan.queuedFrom !== undefined && plan.queuedFrom <= now;
    return wants && conclusionOn(week, pull.headSha) === 'success';
  });
}

/** Merges a group: the branch moves on, its pull requests are closed, and the push is gated for the record. */
async function merge(week: Week, headSha: string, pulls: readonly LivingPull[]): Promise<void> {
  const { stage, inputs } = week;
  const { repo } = stage.github;
  const beforeSha = repo.branches.get('main');
  repo.branches.set('main', headSha);
  for (const living of pulls) close(week, living);
  const runId = stage.nextRunId();
  await runAction(stage, {
    trigger: { kind: 'push', eventName: 'push', headSha, beforeSha, branch: 'main', defaultBranch: 'main' },
    scope: { write: 'refs/heads/main', read: [] },
    inputs: { ...inputs, timeout: '1m', 'on-timeout': 'failure' },
    runId,
    attempt: 1,
    kill: killOf(stage.random.branch(`push ${runId}`), week.options.chaos.gateKilled, 40),
  });
}

async function mergeNext(week: Week): Promise<void> {
  const { stage, inputs, options } = week;
  const { github, time } = stage;
  const pulls = mergeable(week).slice(0, MOST_IN_A_GROUP);
  if (pulls.length === 0) return;
  const { branch, headSha, baseSha, base } = github.repo.queue(pulls.map(({ pull }) => pull));
  const trigger: MergeGroupTrigger = {
    ...{ kind: 'merge-group', eventName: 'merge_group', headSha, headRef: branch, baseSha, baseRef: base },
  };
  const startedAt = time.now();
  const runId = stage.nextRunId();
  const run = async (attempt: number) =>
    await runAction(stage, {
      ...{ trigger, inputs: { ...inputs, timeout: '1m' }, runId, attempt },
      scope: { write: `refs/heads/${branch}`, read: ['refs/heads/main'] },
      kill: killOf(stage.random.branch(`group ${runId} ${attempt}`), attempt === 1 ? options.chaos.gateKilled : 0, 30),
    });
  const { isKilled } = await run(1);
  if (isKilled) {
    await time.sleep(10 * MINUTE);
    await run(2);
  }
  const conclusion = conclusionOn(week, headSha);
  week.groups.push({ headSha, pulls, tookMs: time.now() - startedAt, conclusion, wasKilled: isKilled });
  github.repo.branches.delete(branch);
  if (conclusion === 'success') await merge(week, headSha, pulls);
}

/** Merges what wants to be merged and may be, a group at a time, every hour. */
export async function keepMerging(week: Week, until: number): Promise<void> {
  const { time } = week.stage;
  while (time.now() < until) {
    await mergeNext(week);
    await time.sleep(HOUR);
  }
}
