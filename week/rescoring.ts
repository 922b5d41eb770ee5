import { killOf } from './chaos.ts';
import { MINUTE } from './plan.ts';
import { runAction } from './run.ts';
import type { Week } from './simulate.ts';

/** The example's cadence, and how late GitHub may start a schedule. */
const CADENCE_MS = 30 * MINUTE;
const LATEST_MS = 8 * MINUTE;
const OVERLAP_MS = 40_000;

async function rescoreOnce({ stage, inputs, options }: Week): Promise<void> {
  const runId = stage.nextRunId();
  const random = stage.random.branch(`rescore ${runId}`);
  const headSha = stage.github.repo.branches.get('main') ?? '';
  await runAction(stage, {
    trigger: { kind: 'scheduled', eventName: 'schedule', headSha },
    scope: { write: 'refs/heads/main', read: [] },
    inputs: { ...inputs, timeout: '15m' },
    runId,
    attempt: 1,
    kill: killOf(random, options.chaos.rescoreKilled, 150),
  });
}

/** Starts a scheduled run every half hour, at times a second one beside it, and evicts cache entries at times. */
export async function keepRescoring(week: Week, until: number): Promise<void> {
  const { stage, options } = week;
  const { time, cache } = stage;
  const random = stage.random.branch('rescoring');
  for (let due = time.now() + CADENCE_MS; due < until; due += CADENCE_MS) {
    await time.sleep(due - time.now());
    if (random.chance(options.chaos.eviction)) {
      const share = random.pick([1, 0.5, 0.2]);
      cache.evict(() => random.chance(share));
    }
    const late = random.between(0, options.chaos.overlap > 0 ? LATEST_MS : 0);
    time.at(time.now() + late, () => void rescoreOnce(week));
    if (random.chance(options.chaos.overlap)) {
      time.at(time.now() + late + random.between(0, OVERLAP_MS), () => void rescoreOnce(week));
    }
  }
}
