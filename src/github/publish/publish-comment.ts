import { byteLength } from '../../core/render/page-limit.ts';
import type { Conclusion } from '../../core/report.ts';
import type { CommentMode } from '../../core/settings.ts';
import { fieldsOf } from '../answer-fields.ts';
import type { GitHub } from '../github-client.ts';
import { isRefusal, onceMore, permissionAdvice, statusOf, toGitHubProblem } from '../github-errors.ts';
import { allPages } from '../listing-pages.ts';
import { COMMENT_BYTES, cutMarkdown } from './github-limits.ts';
import { type Marker, parseMarker, renderMarker } from './markers.ts';

/** A comment on a pull request. */
interface Comment {
  readonly id: number;
  readonly url: string | undefined;
  /** Login; undefined when the account is gone. */
  readonly author: string | undefined;
}

/** A comment that carries our marker, whoever wrote it. */
export interface MarkedComment extends Comment {
  readonly marker: Marker;
}

/** More than a pull request can have comments, 100 each. */
const MOST_PAGES = 100;

/**
 * The comments on a pull request with a marker for the check name, oldest first, all pages. Rejects with the client's
 * error, or with a `GitHubProblem` when the answer is no list of comments.
 */
export async function findComments(
  github: GitHub,
  pullRequest: number,
  checkName: string,
): Promise<readonly MarkedComment[]> {
  const { octokit, owner, repo } = github;
  const comments = await allPages(`comments on #${pullRequest}`, MOST_PAGES, (page) =>
    octokit.rest.issues.listComments({ owner, repo, issue_number: pullRequest, ...page }),
  );
  // A comment that came or went meanwhile moves others to the next page, where they would appear again.
  const marked = new Map<number, MarkedComment>();
  for (const comment of comments) {
    const marker = parseMarker(comment.optionalText('body') ?? '');
    if (marker?.checkName !== checkName) continue;
    const author = comment.optionalText('user.login');
    const id = comment.number('id');
    marked.set(id, { id, url: comment.optionalText('html_url'), author, marker });
  }
  return [...marked.values()].sort((one, other) => one.id - other.id);
}

/** Whom a workflow's own token writes as: the best guess where nothing says so. */
export const USUAL_LOGIN = 'github-actions[bot]';

/** What goes onto one pull request. */
export interface CommentRequest {
  readonly pullRequest: number;
  readonly marker: Marker;
  readonly mode: CommentMode;
  readonly conclusion: Conclusion;
  /** Markdown, at most `commentRoom` bytes; longer ones are cut. */
  readonly body: string;
  /** Whom the token writes as, where that is known from what it wrote. */
  readonly login: string | undefined;
}

/** Where the comment is; what a person should know when there is none. */
export interface CommentOutcome {
  readonly url: string | undefined;
  readonly warning: string | undefined;
}

/** Bytes that a marker leaves to the comment's text. */
export function commentRoom(marker: Marker): number {
  return COMMENT_BYTES - byteLength(renderMarker(marker)) - 1;
}

/**
 * Writes the one comment that a pull request has for a check name, or updates it, or leaves it alone: when the pull
 * request has moved on to another commit, when a later attempt on this commit has written already, and when the mode
 * says so. Comments of other authors are never touched. Never rejects.
 */
export async function publishComment(github: GitHub, request: CommentRequest): Promise<CommentOutcome> {
  if (request.mode === 'never') return { url: undefined, warning: undefined };
  try {
    const marked = await findComments(github, request.pullRequest, request.marker.checkName);
    if (!(await isStillHead(github, request))) return { url: undefined, warning: undefined };
    const own = by(request.login ?? USUAL_LOGIN, marked);
    const url = own.length > 0 ? await update(github, request, own) : await post(github, request, marked);
    return { url, warning: undefined };
  } catch (error) {
    return { url: undefined, warning: explain(error, request.pullRequest) };
  }
}

async function isStillHead({ octokit, owner, repo }: GitHub, request: CommentRequest): Promise<boolean> {
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: request.pullRequest });
  return fieldsOf(data, `pull request #${request.pullRequest}`).text('head.sha') === request.marker.headSha;
}

/** Updates the oldest of our comments and deletes the others, unless a later attempt on the commit has written. */
async function update(
  github: GitHub,
  request: CommentRequest,
  own: readonly MarkedComment[],
  surplus: readonly number[] = [],
): Promise<string | undefined> {
  const { octokit, owner, repo } = github;
  const { headSha, startedAt } = request.marker;
  const newer = own.find(({ marker }) => marker.headSha === headSha && marker.startedAt > startedAt);
  const [oldest, ...others] = own;
  if (newer === undefined && oldest) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body: bodyOf(request) });
  }
  const doubles = newer === undefined ? others.map(({ id }) => id) : [];
  for (const id of [...doubles, ...surplus]) await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
  return (newer ?? oldest)?.url;
}

/**
 * Posts a comment, then looks again: GitHub's answer tells whom the token writes as, and an older comment of that
 * author, unknown until now or posted by a run beside this one, is the one to keep.
 */
async function post(
  github: GitHub,
  request: CommentRequest,
  marked: readonly MarkedComment[],
): Promise<string | undefined> {
  const { octokit, owner, repo } = github;
  const wanted = request.mode === 'always' || request.conclusion !== 'success';
  const maybeOurs = request.login === undefined && marked.length > 0;
  if (!wanted && !maybeOurs) return undefined;
  const posted = await create(github, request);
  const again = await findComments(github, request.pullRequest, request.marker.checkName);
  const older = by(posted.author, again).filter(({ id }) => id < posted.id);
  if (older.length > 0) return update(github, request, older, [posted.id]);
  if (wanted) return posted.url;
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: posted.id });
  return undefined;
}

async function create(github: GitHub, request: CommentRequest): Promise<Comment> {
  const { octokit, owner, repo } = github;
  const { pullRequest, marker } = request;
  const body = bodyOf(request);
  return onceMore<Comment>(
    async () => {
      const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
      const made = fieldsOf(data, 'the new comment');
      return { id: made.number('id'), url: made.optionalText('html_url'), author: made.optionalText('user.login') };
    },
    async () => {
      const marked = await findComments(github, pullRequest, marker.checkName);
      return marked.find((comment) => renderMarker(comment.marker) === renderMarker(marker));
    },
  );
}

function by(login: string | undefined, marked: readonly MarkedComment[]): readonly MarkedComment[] {
  return marked.filter(({ author }) => author !== undefined && author === login);
}

function bodyOf({ marker, body }: CommentRequest): string {
  return `${renderMarker(marker)}\n${cutMarkdown(body, commentRoom(marker))}`;
}

function explain(error: unknown, pullRequest: number): string {
  const what = `The comment on pull request #${pullRequest} could not be written.`;
  if (statusOf(error) === 403 && error instanceof Error && /locked/i.test(error.message)) {
    return `${what} Its conversation is locked.`;
  }
  if (isRefusal(error)) return `${what} ${permissionAdvice(['pull-requests'])}`;
  return toGitHubProblem(error, `write the comment on pull request #${pullRequest}`).message;
}
