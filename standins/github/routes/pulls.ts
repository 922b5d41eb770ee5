import { type Call, created, type Handler, notFound, ok, page, type Reply, refusal } from '../call.ts';
import type { Comment, PullRequest } from '../model/entities.ts';
import { ancestors } from '../model/history.ts';
import { filesOf, presentFile, presentPull, presentPullInList, presentReview } from '../present/pull-request.ts';
import { presentComment } from '../present/results.ts';

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

const MAX_BODY_CHARACTERS = 65_536;

export const listComments: Handler = (call) => {
  const { repository, results, links } = call.world;
  const issue = Number(call.params['issue_number']);
  if (!exists(call, issue)) {
    return notFound();
  }
  const since = Date.parse(call.query.get('since') ?? '1970-01-01T00:00:00Z');
  const comments = [...results.comments.values()].filter(
    (comment) => comment.issue === issue && Date.parse(comment.updatedAt) >= since,
  );
  return page(call, comments, (comment) => presentComment(repository, comment, links));
};

export const createComment: Handler = (call) => {
  const { repository, results, links } = call.world;
  const { body } = call.body as { body: string };
  const issue = Number(call.params['issue_number']);
  if (!exists(call, issue)) {
    return notFound();
  }
  const refused = bodyProblem(body);
  if (refused !== undefined) {
    return refused;
  }
  const { user, app } = call.identity;
  const at = repository.now();
  const comment: Comment = { id: results.nextId(), issue, user, app, createdAt: at, updatedAt: at, body };
  results.comments.set(comment.id, comment);
  return created(presentComment(repository, comment, links));
};

export const getComment: Handler = (call) =>
  withComment(call, (comment) => ok(presentComment(call.world.repository, comment, call.world.links)));

export const updateComment: Handler = (call) =>
  withComment(call, (comment) => {
    const { body } = call.body as { body: string };
    const refused = bodyProblem(body);
    if (refused !== undefined) {
      return refused;
    }
    comment.body = body;
    comment.updatedAt = call.world.repository.now();
    return ok(presentComment(call.world.repository, comment, call.world.links));
  });

export const deleteComment: Handler = (call) =>
  withComment(call, (comment) => {
    call.world.results.comments.delete(comment.id);
    return { status: 204 };
  });

function bodyProblem(body: string): Reply | undefined {
  if (body.trim() === '') {
    return refusal('comment body cannot be blank');
  }
  return body.length > MAX_BODY_CHARACTERS
    ? refusal(`comment body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`)
    : undefined;
}

function exists(call: Call, issue: number): boolean {
  return call.world.repository.pulls.has(issue) || call.world.results.issues.has(issue);
}

function withComment(call: Call, reply: (comment: Comment) => Reply): Reply {
  const comment = call.world.results.comments.get(Number(call.params['comment_id']));
  return comment === undefined ? notFound() : reply(comment);
}
