import { type Call, type Handler, notFound, ok, page, type Reply } from '../call.ts';
import { ancestors } from '../model/history.ts';
import type { PullRequest } from '../model/pull-request.ts';
import { filesOf, presentFile, presentPull, presentPullInList, presentReview } from '../present/pull-request.ts';

export const listPulls: Handler = (call) => {
  const { repository, links } = call.world;
  const { query } = call;
  const state = query.get('state') ?? 'open';
  const base = query.get('base');
  const head = query.get('head');
  const matching = [...repository.pulls.values()].filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (base === null || pull.base === base) &&
      (head === null || head === headLabel(call, pull)),
  );
  const ascending = query.get('direction') === 'asc';
  const sorted = matching.toSorted((a, b) => (ascending ? a.number - b.number : b.number - a.number));
  return page(call, sorted, (pull) => presentPullInList(repository, pull, links));
};

function headLabel(call: Call, pull: PullRequest): string {
  return `${pull.fork ? pull.author.login : call.world.repository.owner.login}:${pull.headBranch}`;
}

export const getPull: Handler = (call) =>
  withPull(call, (pull) => ok(presentPull(call.world.repository, pull, call.world.links)));

export const listPullFiles: Handler = (call) =>
  withPull(call, (pull) => {
    const { repository, links, limits } = call.world;
    const files = filesOf(repository, pull).slice(0, limits.pullFiles);
    return page(call, files, (file) => presentFile(repository, file, pull.headSha, links));
  });

export const listReviews: Handler = (call) =>
  withPull(call, (pull) =>
    page(call, pull.reviews, (review) => presentReview(call.world.repository, pull, review, call.world.links)),
  );

/**
 * Pull requests that contain a commit. A commit that only a fork has is in none of them when the base repository is
 * asked, which is how GitHub answers.
 */
export const listPullsOfCommit: Handler = (call) => {
  const { repository, links } = call.world;
  const sha = call.params['commit_sha'] ?? '';
  const inBase = [...repository.branches.values()].some((tip) => ancestors(repository.objects, tip).has(sha));
  const containing = [...repository.pulls.values()].filter(
    (pull) =>
      inBase &&
      ancestors(repository.objects, pull.headSha).has(sha) &&
      !ancestors(repository.objects, pull.baseSha).has(sha),
  );
  return page(call, containing, (pull) => presentPullInList(repository, pull, links));
};

function withPull(call: Call, reply: (pull: PullRequest) => Reply): Reply {
  const pull = call.world.repository.pulls.get(Number(call.params['pull_number']));
  return pull === undefined ? notFound() : reply(pull);
}
