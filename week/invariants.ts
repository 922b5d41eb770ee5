import type { CheckRun } from '../standins/github/index.ts';
import { lateness } from './lateness.ts';
import { misuses } from './misuses.ts';
import { MINUTE } from './plan.ts';
import type { LivingPull } from './pull-life.ts';
import { rightConclusion } from './script.ts';
import type { Week } from './simulate.ts';
import { submissionsIn } from './submissions.ts';

const CHECK = 'Creative Gate';
/** What must hold after every week; `broken` gives a sentence for everything that does not. */
export interface Invariant {
  readonly name: string;
  readonly broken: (week: Week) => readonly string[];
}

function checksOn({ stage }: Week, sha: string): CheckRun[] {
  return stage.github.checkRuns(sha).filter(({ name }) => name === CHECK);
}

const open = ({ pulls }: Week) => pulls.filter(({ isOpen }) => isOpen);
const nameOf = ({ plan, pull }: LivingPull) => `${plan.name} (#${pull.number})`;

function described({ id, status, conclusion, startedAt, externalId }: CheckRun): string {
  return `check ${id} of ${externalId} (${status}, ${conclusion}, since ${startedAt})`;
}

function submittedOnce(week: Week): string[] {
  const submitted = submissionsIn(week);
  const broken = submitted.flatMap(({ provider, url, times, billed, forgotten }) => {
    const allowed = provider === 'ias' ? 1 + forgotten : 1;
    return [
      ...(billed > allowed ? [`${url} is billed ${billed} times by ${provider}, ${forgotten} runs forgot it`] : []),
      ...(times > 1 + forgotten ? [`${url} was sent ${times} times to ${provider}, ${forgotten} runs forgot it`] : []),
    ];
  });
  const missing = open(week).flatMap((living) =>
    living.head.contents.flatMap(({ url }) =>
      (['vidmob', 'ias', 'verity'] as const)
        .filter((provider) => !submitted.some((one) => one.provider === provider && one.url === url))
        .map((provider) => `${url} of ${nameOf(living)} never reached ${provider}`),
    ),
  );
  return [...broken, ...missing];
}

function endedRight(week: Week): string[] {
  return open(week).flatMap((living) => {
    const right = rightConclusion(living.head.contents, living.base);
    const newest = checksOn(week, living.pull.headSha).at(-1);
    if (newest?.conclusion === right) return [];
    return [`${nameOf(living)} ends with ${newest && described(newest)}, not with ${right}`];
  });
}

function noneLeftOpen(week: Week): string[] {
  return open(week).flatMap((living) =>
    checksOn(week, living.pull.headSha)
      .filter(({ status }) => status !== 'completed')
      .map((check) => `${nameOf(living)} still has ${described(check)}`),
  );
}

function oneCommentEach(week: Week): string[] {
  return week.pulls.flatMap((living) => {
    const { length } = week.stage.github.comments(living.pull);
    const isRight = living.isOpen ? length === 1 : length <= 1;
    return isRight ? [] : [`${nameOf(living)} has ${length} comments`];
  });
}

/** Heads that no pull request has any more: what was open then was cancelled, unless a run was just finishing it. */
function oldHeadsCancelled(week: Week): string[] {
  return week.pulls.flatMap((living) => {
    const ends = [...living.plan.heads.slice(1).map(({ at }) => at), living.closedAt];
    return living.shas.flatMap((sha, index) => {
      const oldSince = ends[index] ?? Number.NaN;
      return checksOn(week, sha).flatMap((check) => {
        const on = `${nameOf(living)}, whose head ${sha} is old,`;
        if (Number.isNaN(oldSince)) return [];
        if (check.status !== 'completed') return [`${on} has ${described(check)}`];
        const isLate = Date.parse(check.completedAt ?? '') > oldSince + MINUTE;
        return isLate && check.conclusion !== 'cancelled' ? [`${on} was given ${described(check)} afterwards`] : [];
      });
    });
  });
}

function queueAnswersInSeconds({ groups }: Week): string[] {
  return groups.flatMap(({ pulls, tookMs, conclusion, wasKilled }) => {
    const names = pulls.map(nameOf).join(' and ');
    return [
      ...pulls
        .filter(({ head, base }) => rightConclusion(head.contents, base) !== 'success')
        .map((living) => `${nameOf(living)} could be queued although it has to fail`),
      ...(conclusion === 'success' ? [] : [`the merge group of ${names} ends with ${conclusion}`]),
      ...(tookMs > 10_000 && !wasKilled ? [`the merge group of ${names} took ${tookMs / 1000} s`] : []),
    ];
  });
}

/** All of them; each is a sentence that holds. */
export const INVARIANTS: readonly Invariant[] = [
  {
    name: 'each content is submitted exactly once per provider, and again only where a killed run forgot it',
    broken: submittedOnce,
  },
  { name: 'every open pull request ends with the right conclusion on its head', broken: endedRight },
  { name: 'no check is left in progress at the end', broken: noneLeftOpen },
  {
    name: 'the first whole scheduled run after the last answer completes the check',
    broken: (week) => lateness(week).late,
  },
  { name: 'no pull request has more than one comment', broken: oneCommentEach },
  { name: "old heads' checks are completed, as cancelled where nothing was decided before", broken: oldHeadsCancelled },
  { name: 'merge groups of pull requests that passed pass within seconds', broken: queueAnswersInSeconds },
  {
    name: 'nothing drifts, so that no issue is opened',
    broken: ({ stage }) => stage.github.issues().map(({ title, body }) => `${title}: ${body}`),
  },
  {
    name: 'no run ends in an exception',
    broken: ({ stage }) =>
      stage.ran.flatMap(({ kind, runId, thrown }) => (thrown ? [`${kind} ${runId}: ${thrown}`] : [])),
  },
  { name: 'no API is misused', broken: misuses },
];
