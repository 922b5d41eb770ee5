import { type Call, created, type Handler, notFound, ok, page, type Reply, refusal } from '../call.ts';
import type { Comment } from '../model/results.ts';
import { presentComment } from '../present/results.ts';

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
