import type { PullRequestTrigger } from '../src/github/event.ts';
import type { PullRequest } from '../standins/github/index.ts';
import { killOf } from './chaos.ts';
import { HOUR, MINUTE, manifestOf, type PlannedHead, type PlannedPull } from './plan.ts';
import { runAction } from './run.ts';
import type { Base } from './script.ts';
import type { Week } from './simulate.ts';

/** A pull request while the week goes by. */
export interface LivingPull {
  readonly plan: PlannedPull;
  readonly pull: PullRequest;
  base: Base;
  /** What its newest commit lists. */
  head: PlannedHead;
  /** Every head it had, the newest last. */
  readonly shas: string[];
  /** Runs of its gate in turn, as the workflow's concurrency group has them. */
  queue: Promise<void>;
  /** Counts its events; a run that was killed is only repeated where none came after it. */
  events: number;
  isOpen: boolean;
  /** Milliseconds since 1970; NaN while it is open. */
  closedAt: number;
}

/** Where a pull request's runs may read and write the cache. */
function scopeOf({ plan, pull, base }: LivingPull) {
  const read = base === 'main' ? ['refs/heads/main'] : [`refs/heads/${base}`, 'refs/heads/main'];
  // Since June 2026 what runs on the default branch for somebody else's event may only read there.
  if (plan.eventName === 'pull_request_target') return { write: null, read: ['refs/heads/main'] };
  return { write: `refs/pull/${pull.number}/merge`, read };
}

/** Runs the gate for an event of the pull request, after those before it; again by hand where it was killed. */
function gateFor(week: Week, living: LivingPull, action: string, before?: string): void {
  const { stage, options } = week;
  const { plan, pull } = living;
  living.events += 1;
  const event = living.events;
  const runId = stage.nextRunId();
  const scope = scopeOf(living);
  const trigger: PullRequestTrigger = {
    kind: 'pull-request',
    eventName: plan.eventName,
    action,
    number: pull.number,
    headSha: pull.headSha,
    previousHeadSha: before,
    closed: action === 'closed',
    baseRef: pull.base,
  };
  const inputs = { ...week.inputs, timeout: plan.timeout, ...options.gateInputs };
  const random = stage.random.branch(`gate ${runId}`);
  const attemptAt = (attempt: number) => {
    living.queue = living.queue.then(async () => {
      const kill = killOf(random, attempt === 1 ? options.chaos.gateKilled : 0, 45);
      const { isKilled } = await runAction(stage, { trigger, scope, inputs, runId, attempt, kill });
      if (!isKilled) return;
      const soon = random.between(2 * MINUTE, 8 * HOUR);
      stage.time.at(stage.time.now() + soon, () => {
        if (living.events === event) attemptAt(attempt + 1);
      });
    });
  };
  attemptAt(1);
}

/** Plans a pull request's life: what people do is done at its moments, whatever the runs are about. */
export function live(week: Week, plan: PlannedPull): void {
  const { stage } = week;
  const { github, time } = stage;
  const path = `creatives/${plan.name}.creatives.yml`;
  const [first, ...pushes] = plan.heads;
  const doAt = (moment: number | undefined, act: () => void) => {
    if (moment !== undefined) time.at(moment, act);
  };
  time.at(first.at, () => {
    // From where both bases parted, so that a retargeted one brings nothing of the other branch.
    const pull = github.repo.pullRequest({ files: { [path]: manifestOf(first) }, from: week.root });
    const shas = [pull.headSha];
    const living: LivingPull = {
      ...{
        plan,
        pull,
        base: 'main',
        head: first,
        shas,
        queue: Promise.resolve(),
        events: 0,
        isOpen: true,
        closedAt: Number.NaN,
      },
    };
    week.pulls.push(living);
    gateFor(week, living, 'opened');
    for (const head of pushes) {
      time.at(head.at, () => {
        const before = pull.headSha;
        shas.push(github.repo.push(pull, { [path]: manifestOf(head) }));
        living.head = head;
        gateFor(week, living, 'synchronize', before);
      });
    }
    doAt(plan.retargetedAt, () => {
      github.repo.retarget(pull, 'strict');
      living.base = 'strict';
      gateFor(week, living, 'edited');
    });
    doAt(plan.closedAt, () => close(week, living));
  });
}

/** Closes a pull request, merged or not. */
export function close(week: Week, living: LivingPull): void {
  week.stage.github.repo.closePullRequest(living.pull);
  living.isOpen = false;
  living.closedAt = week.stage.time.now();
  gateFor(week, living, 'closed');
}
