import { type Call, created, type Handler, notFound, ok, page, type Reply, refusal } from '../call.ts';
import type { Issue, PullRequest } from '../model/entities.ts';
import { presentPullInList } from '../present/pull-request.ts';
import { presentIssue } from '../present/results.ts';

const MAX_TITLE_CHARACTERS = 256;
const MAX_BODY_CHARACTERS = 65_536;

interface IssueBody {
  readonly title?: string;
  readonly body?: string | null;
  readonly state?: Issue['state'];
  readonly state_reason?: string | null;
  readonly labels?: readonly string[];
}

/** Issues and pull requests alike, as on GitHub: a pull request is an issue with a `pull_request`. */
export const listIssues: Handler = (call) => {
  const { repository, results } = call.world;
  const { query } = call;
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '');
  const creator = query.get('creator');
  const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z');
  const all = [...results.issues.values(), ...[...repository.pulls.values()].map(asIssue)].filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      (creator === null || issue.user.login === creator) &&
      Date.parse(issue.updatedAt) >= since &&
      labels.every((label) => issue.labels.includes(label)),
  );
  const sign = query.get('direction') === 'asc' ? 1 : -1;
  const place = placeBy(call, query.get('sort'));
  const sorted = all.toSorted((a, b) => sign * (place(a) - place(b) || a.number - b.number));
  return page(call, sorted, (issue) => present(call, issue));
};

function placeBy(call: Call, sort: string | null): (issue: Issue) => number {
  if (sort === 'comments') return (issue) => commentsOf(call, issue);
  if (sort === 'updated') return (issue) => Date.parse(issue.updatedAt);
  return (issue) => issue.number;
}

export const createIssue: Handler = (call) => {
  const { repository, results } = call.world;
  const given = call.body as IssueBody;
  const refused = textProblem(given);
  if (refused !== undefined) {
    return refused;
  }
  const { user, app } = call.identity;
  const issue: Issue = {
    id: results.nextId(),
    number: repository.nextNumber(),
    user,
    app,
    createdAt: repository.now(),
    updatedAt: repository.now(),
    closedAt: null,
    title: given.title ?? '',
    body: given.body ?? null,
    state: 'open',
    stateReason: null,
    labels: given.labels ?? [],
  };
  results.issues.set(issue.number, issue);
  return created(present(call, issue));
};

export const getIssue: Handler = (call) => {
  const { repository, results } = call.world;
  const number = Number(call.params['issue_number']);
  const pull = repository.pulls.get(number);
  const issue = pull === undefined ? results.issues.get(number) : asIssue(pull);
  return issue === undefined ? notFound() : ok(present(call, issue));
};

export const updateIssue: Handler = (call) => {
  const { repository, results } = call.world;
  const issue = results.issues.get(Number(call.params['issue_number']));
  if (issue === undefined) {
    return notFound();
  }
  const given = call.body as IssueBody;
  const refused = textProblem(given);
  if (refused !== undefined) {
    return refused;
  }
  issue.title = given.title ?? issue.title;
  issue.body = given.body === undefined ? issue.body : given.body;
  issue.labels = given.labels ?? issue.labels;
  if (given.state !== undefined) {
    issue.state = given.state;
    issue.stateReason = given.state_reason ?? (given.state === 'closed' ? 'completed' : 'reopened');
    issue.closedAt = given.state === 'closed' ? repository.now() : null;
  }
  issue.updatedAt = repository.now();
  return ok(present(call, issue));
};

function textProblem({ title, body }: IssueBody): Reply | undefined {
  if (title !== undefined && title.trim() === '') {
    return refusal("title can't be blank");
  }
  if ((title?.length ?? 0) > MAX_TITLE_CHARACTERS) {
    return refusal(`title is too long (maximum is ${MAX_TITLE_CHARACTERS} characters)`);
  }
  return (body?.length ?? 0) > MAX_BODY_CHARACTERS
    ? refusal(`body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`)
    : undefined;
}

function commentsOf({ world }: Call, { number }: Issue): number {
  return [...world.results.comments.values()].filter((comment) => comment.issue === number).length;
}

function present(call: Call, issue: Issue): object {
  const { repository, links } = call.world;
  const shown = presentIssue(repository, issue, commentsOf(call, issue), links);
  const pull = repository.pulls.get(issue.number);
  if (pull === undefined) {
    return shown;
  }
  const { url, html_url, diff_url, patch_url } = presentPullInList(repository, pull, links);
  return { ...shown, html_url, pull_request: { url, html_url, diff_url, patch_url, merged_at: null } };
}

function asIssue(pull: PullRequest): Issue {
  const { number, author, title, body, state, createdAt, updatedAt, closedAt } = pull;
  const user = author;
  const rest = { app: null, stateReason: null, labels: [] };
  return { id: number, number, user, title, body, state, createdAt, updatedAt, closedAt, ...rest };
}
