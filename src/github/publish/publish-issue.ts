import { byteLength } from '../../core/render/page-limit.ts';
import { type Fields, fieldsOf } from '../answer-fields.ts';
import type { GitHub } from '../github-client.ts';
import { isRefusal, onceMore, permissionAdvice, statusOf, toGitHubProblem } from '../github-errors.ts';
import { allPages } from '../listing-pages.ts';
import { COMMENT_BYTES, cutMarkdown } from './github-limits.ts';
import { type IssueMarker, parseIssueMarker, renderIssueMarker, textDigest } from './markers.ts';
import { USUAL_LOGIN } from './publish-comment.ts';

/** An open issue of ours. */
export interface FoundIssue {
  readonly number: number;
  readonly url: string | undefined;
  readonly marker: IssueMarker;
}

/** 10,000 open issues. */
const MOST_PAGES = 100;

/**
 * The open issues that an author wrote with our marker for the check name, oldest first, all pages. Issues of others are
 * never ours, whatever is in them. Rejects with the client's error, or with a `GitHubProblem` when the answer is no list.
 */
export async function findIssues(github: GitHub, author: string, checkName: string): Promise<readonly FoundIssue[]> {
  // By number, because what was closed meanwhile moves others to another page.
  const found = new Map<number, FoundIssue>();
  for (const issue of await listOpen(github, author)) {
    const marker = parseIssueMarker(issue.optionalText('body') ?? '');
    const isOurs = marker?.checkName === checkName && issue.optionalText('user.login') === author;
    if (!isOurs || issue.has('pull_request')) continue;
    const number = issue.number('number');
    found.set(number, { number, url: issue.optionalText('html_url'), marker });
  }
  return [...found.values()].sort((one, other) => one.number - other.number);
}

async function listOpen({ octokit, owner, repo }: GitHub, author: string): Promise<readonly Fields[]> {
  const query = { owner, repo, state: 'open', sort: 'created', direction: 'asc' } as const;
  const list = (filter: { readonly creator?: string }) =>
    allPages('open issues', MOST_PAGES, (page) => octokit.rest.issues.listForRepo({ ...query, ...filter, ...page }));
  try {
    return await list({ creator: author });
  } catch (error) {
    // GitHub refuses to filter by an account that it does not know by this name.
    if (statusOf(error) === 422) return await list({});
    throw error;
  }
}

/** The issue's text. */
interface IssueText {
  readonly title: string;
  /** Markdown. As long as it is the same, the issue is left alone. */
  readonly body: string;
  /** Markdown below it that may be another in every run, such as a link to the run. */
  readonly foot: string;
}

/** What is to become of the one issue that a check name has. */
export type IssueRequest = {
  readonly checkName: string;
  /** Whom the token writes as, where that is known from what it wrote. */
  readonly login: string | undefined;
} & (
  | { /** `update` opens none. */ readonly action: 'open' | 'update'; readonly text: IssueText }
  | { readonly action: 'close' /** Markdown that says why. */; readonly comment: string }
);

/** What became of it. */
export interface IssueOutcome {
  /** Whether GitHub shows what it should: otherwise the next run has to tell again. */
  readonly isShown: boolean;
  /** Of the issue that was found or made. */
  readonly url: string | undefined;
  /** Whom the token writes as, for the next run. */
  readonly login: string | undefined;
  /** What a person should know when it was not shown. */
  readonly warning: string | undefined;
}

/** Bytes that the marker leaves to an issue's text, its foot included. */
export function issueRoom(checkName: string): number {
  return COMMENT_BYTES - byteLength(renderIssueMarker({ checkName, digest: textDigest('') })) - 1;
}

/**
 * Opens, updates or closes the issue. Only an open issue with our marker and our author counts: those of others are never
 * touched, and a closed one stays closed, because it tells of a matter that is over, to the people whose matter that was;
 * a later drift is another and opens a new issue. Of several that are open, as two runs side by side may leave
 * them, the oldest stays. Never rejects.
 */
export async function publishIssue(github: GitHub, request: IssueRequest): Promise<IssueOutcome> {
  const login = request.login ?? USUAL_LOGIN;
  let own: readonly FoundIssue[] | undefined;
  try {
    own = await findIssues(github, login, request.checkName);
    if (request.action === 'close') return shown(await close(github, own, request.comment), request.login);
    if (own.length > 0) return shown(await refresh(github, request.checkName, own, request.text), login);
    if (request.action === 'update') return shown(undefined, request.login);
    return await open(github, request.checkName, login, request.text);
  } catch (error) {
    // Where there may be nothing to close, nobody needs a permission to look.
    const isIdle = request.action === 'close' && own === undefined && isRefusal(error);
    return { isShown: false, url: undefined, login: request.login, warning: isIdle ? undefined : explain(error) };
  }
}

function shown(url: string | undefined, login: string | undefined): IssueOutcome {
  return { isShown: true, url, login, warning: undefined };
}

/**
 * Opens an issue, then looks again: GitHub's answer tells whom the token writes as, and an older issue of that author,
 * unknown until now or opened by a run beside this one, is the one to keep.
 */
async function open(github: GitHub, checkName: string, login: string, text: IssueText): Promise<IssueOutcome> {
  const made = await create(github, checkName, login, text);
  const author = made.author ?? login;
  const older = (await findIssues(github, author, checkName)).filter(({ number }) => number < made.number);
  const [oldest] = older;
  if (oldest === undefined) return shown(made.url, author);
  await closeDouble(github, made.number, oldest.number);
  return shown(await refresh(github, checkName, older, text), author);
}

interface Made {
  readonly number: number;
  readonly url: string | undefined;
  readonly author: string | undefined;
}

async function create(github: GitHub, checkName: string, login: string, text: IssueText): Promise<Made> {
  const { octokit, owner, repo } = github;
  const body = bodyOf(checkName, text);
  return await onceMore<Made>(
    async () => {
      const { data } = await octokit.rest.issues.create({ owner, repo, title: text.title, body });
      const made = fieldsOf(data, 'the new issue');
      const [url, author] = [made.optionalText('html_url'), made.optionalText('user.login')];
      return { number: made.number('number'), url, author };
    },
    async () => {
      const [found] = await findIssues(github, login, checkName);
      return found && { ...found, author: login };
    },
  );
}

/** Brings the oldest up to date where its text is another, and closes the others. */
async function refresh(
  github: GitHub,
  checkName: string,
  own: readonly FoundIssue[],
  text: IssueText,
): Promise<string | undefined> {
  const { octokit, owner, repo } = github;
  const [oldest, ...doubles] = own as readonly [FoundIssue, ...FoundIssue[]];
  if (oldest.marker.digest !== textDigest(text.body)) {
    await octokit.rest.issues.update({ owner, repo, issue_number: oldest.number, body: bodyOf(checkName, text) });
  }
  for (const { number } of doubles) await closeDouble(github, number, oldest.number);
  return oldest.url;
}

/** Closes whatever is open; the oldest gets the comment. Closing comes first: said twice would be worse than not said. */
async function close(github: GitHub, own: readonly FoundIssue[], comment: string): Promise<string | undefined> {
  const [oldest, ...doubles] = own;
  if (oldest === undefined) return undefined;
  await closeWith(github, oldest.number, 'completed', comment);
  for (const { number } of doubles) await closeDouble(github, number, oldest.number);
  return oldest.url;
}

async function closeDouble(github: GitHub, number: number, kept: number): Promise<void> {
  await closeWith(github, number, 'not_planned', `Duplicate of #${kept}`);
}

async function closeWith(
  { octokit, owner, repo }: GitHub,
  number: number,
  reason: 'completed' | 'not_planned',
  comment: string,
): Promise<void> {
  const issue = { owner, repo, issue_number: number };
  await octokit.rest.issues.update({ ...issue, state: 'closed', state_reason: reason });
  await octokit.rest.issues.createComment({ ...issue, body: cutMarkdown(comment, COMMENT_BYTES) });
}

function bodyOf(checkName: string, { body, foot }: IssueText): string {
  const below = `\n\n${foot}`;
  const room = issueRoom(checkName) - byteLength(below);
  return `${renderIssueMarker({ checkName, digest: textDigest(body) })}\n${cutMarkdown(body, room)}${below}`;
}

function explain(error: unknown): string {
  const what = 'The issue about drifted scores could not be brought up to date.';
  if (statusOf(error) === 410) {
    return `${what} Issues are switched off in this repository: switch them on, or read the job summaries.`;
  }
  if (isRefusal(error)) return `${what} ${permissionAdvice(['issues'])}`;
  return toGitHubProblem(error, 'write the issue about drifted scores').message;
}
