import { HOUR } from './plan.ts';
import type { LivingPull } from './pull-life.ts';
import type { Ran } from './run.ts';
import type { Week } from './simulate.ts';

const CHECK = 'Creative Gate';
/** Above so many at Vidmob, each is looked at only hourly (contract section 9). */
const MOST_LOOKS = 100;

type AnswerTimes = ReadonlyMap<string, number>;

/** When each provider had its answer about each content, by `<provider> <url>`, as its first submission has it. */
function answersOf({ stage, plan }: Week): AnswerTimes {
  const { vidmob, ias, verity } = stage.providers;
  const times = new Map<string, number>();
  const contents = new Map(
    plan.flatMap(({ heads }) => heads.flatMap((head) => head.contents.map((one) => [one.url, one]))),
  );
  const note = (provider: 'vidmob' | 'ias' | 'verity', url: string, at: number | undefined) => {
    const content = contents.get(url);
    if (content !== undefined && at !== undefined) times.set(`${provider} ${url}`, at + content[provider].readyAfterMs);
  };
  for (const { body, by } of vidmob.media()) note('vidmob', body.url, by?.at);
  for (const { body, by } of ias.assets()) note('ias', body.url[0], by.at);
  for (const { body, by } of verity.videos()) note('verity', body.url, by.at);
  return times;
}

/** Scheduled runs that did all their work with nobody beside them. */
function undisturbed({ stage }: Week): Ran[] {
  const scheduled = stage.ran.filter(({ kind }) => kind === 'scheduled');
  return scheduled.filter((one) => {
    const isAlone = scheduled.every(
      (other) => other === one || other.endedAt < one.startedAt || other.startedAt > one.endedAt,
    );
    return isAlone && !one.isKilled;
  });
}

/** The head's end as one: the next push, the closing, or the retargeting that has it judged anew. */
function endOf({ plan, closedAt }: LivingPull, index: number, end: number): number {
  const ends = [plan.heads[index + 1]?.at, plan.retargetedAt, closedAt].filter((at) => at !== undefined);
  return Math.min(end, ...ends.filter((at) => !Number.isNaN(at)));
}

/**
 * Heads whose check the first whole scheduled run after the last answer did not complete, and how many it did. Those
 * with a run that was killed are left out: its lease or its missing tickets stand in the way for a while.
 */
export function lateness(week: Week): { readonly late: readonly string[]; readonly inTime: number } {
  const { stage, pulls, options } = week;
  const answers = answersOf(week);
  const whole = undisturbed(week);
  const late: string[] = [];
  let inTime = 0;
  for (const living of pulls) {
    const { pull, plan, shas } = living;
    for (const [index, sha] of shas.entries()) {
      const runs = stage.ran.filter(
        ({ kind, sent }) => kind === 'pull-request' && sent.some(({ text }) => text.includes(sha)),
      );
      if (runs.some(({ isKilled }) => isKilled)) continue;
      const contents = plan.heads[index]?.contents ?? [];
      const answeredAt = Math.max(
        ...contents.flatMap(({ url }) =>
          ['vidmob', 'ias', 'verity'].map((name) => answers.get(`${name} ${url}`) ?? Number.POSITIVE_INFINITY),
        ),
      );
      const since = Math.max(answeredAt, ...runs.map(({ endedAt }) => endedAt));
      const isCrowded = [...answers].filter(([key, at]) => key.startsWith('vidmob') && at > since).length > MOST_LOOKS;
      const finisher = whole.find(({ startedAt }) => startedAt > since + (isCrowded ? HOUR : 0));
      const end = endOf(living, index, stage.time.now());
      if (finisher === undefined || finisher.endedAt > end) continue;
      const check = stage.github.checkRuns(sha).find(({ name }) => name === CHECK);
      const completedAt = Date.parse(check?.completedAt ?? '');
      if (completedAt <= finisher.endedAt) inTime += 1;
      else {
        const when = `${new Date(since).toISOString()}, and run ${finisher.runId} at ${new Date(finisher.startedAt).toISOString()} left it`;
        late.push(
          `${plan.name} (#${pull.number}) had all its answers at ${when}: ${check?.status} ${check?.completedAt}`,
        );
      }
    }
  }
  const isEmpty = inTime + late.length === 0 && options.isRescored;
  return { late: isEmpty ? ['no head could be looked at'] : late, inTime };
}
