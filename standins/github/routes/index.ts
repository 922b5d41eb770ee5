import type { Handler } from '../call.ts';
import type { Level, Permissions } from '../model/identities.ts';
import type { Operation } from '../operations.ts';
import { createCheckRun, getCheckRun, listAnnotations, listCheckRuns, updateCheckRun } from './checks.ts';
import { compare, getBranch, getCommit, getGitCommit, getRef, getRepository, listMatchingRefs } from './commits.ts';
import { getBlob, getContents, getTree } from './files.ts';
import { createIssue, getIssue, listIssues, updateIssue } from './issues.ts';
import {
  createComment,
  deleteComment,
  getComment,
  getPull,
  listComments,
  listPullFiles,
  listPulls,
  listPullsOfCommit,
  listReviews,
  updateComment,
} from './pulls.ts';
import { createStatus, getCombinedStatus, getJob, getWorkflowRun, listJobs } from './runs.ts';

/** What serves an operation, and the permissions of which the token needs one (none: every token may). */
export interface Route {
  readonly handle: Handler;
  readonly needs: readonly (readonly [keyof Permissions, Level])[];
}

const route = (handle: Handler, ...needs: Route['needs']): Route => ({ handle, needs });
const reads = (name: keyof Permissions) => [name, 'read'] as const;
const writes = (name: keyof Permissions) => [name, 'write'] as const;

/** Permissions are those that GitHub's documentation lists for installation tokens. */
export const ROUTES: Readonly<Record<Operation, Route>> = {
  'GET /repos/{owner}/{repo}': route(getRepository),
  'GET /repos/{owner}/{repo}/pulls': route(listPulls, reads('pull-requests')),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': route(getPull, reads('pull-requests')),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': route(listPullFiles, reads('pull-requests')),
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': route(listReviews, reads('pull-requests')),
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': route(listPullsOfCommit, reads('pull-requests')),
  'GET /repos/{owner}/{repo}/commits/{ref}': route(getCommit, reads('contents')),
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': route(listCheckRuns, reads('checks')),
  'GET /repos/{owner}/{repo}/commits/{ref}/status': route(getCombinedStatus, reads('statuses')),
  'GET /repos/{owner}/{repo}/branches/{branch}': route(getBranch, reads('contents')),
  'GET /repos/{owner}/{repo}/git/ref/{ref}': route(getRef, reads('contents')),
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': route(listMatchingRefs, reads('contents')),
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': route(getGitCommit, reads('contents')),
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': route(getTree, reads('contents')),
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': route(getBlob, reads('contents')),
  'GET /repos/{owner}/{repo}/contents/{path}': route(getContents, reads('contents')),
  'GET /repos/{owner}/{repo}/compare/{basehead}': route(compare, reads('contents')),
  'POST /repos/{owner}/{repo}/check-runs': route(createCheckRun, writes('checks')),
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}': route(getCheckRun, reads('checks')),
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': route(updateCheckRun, writes('checks')),
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations': route(listAnnotations, reads('checks')),
  'POST /repos/{owner}/{repo}/statuses/{sha}': route(createStatus, writes('statuses')),
  'GET /repos/{owner}/{repo}/issues': route(listIssues, reads('issues')),
  'POST /repos/{owner}/{repo}/issues': route(createIssue, writes('issues')),
  'GET /repos/{owner}/{repo}/issues/{issue_number}': route(getIssue, reads('issues'), reads('pull-requests')),
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': route(updateIssue, writes('issues')),
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': route(
    listComments,
    reads('issues'),
    reads('pull-requests'),
  ),
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': route(
    createComment,
    writes('issues'),
    writes('pull-requests'),
  ),
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}': route(getComment, reads('issues'), reads('pull-requests')),
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': route(
    updateComment,
    writes('issues'),
    writes('pull-requests'),
  ),
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': route(
    deleteComment,
    writes('issues'),
    writes('pull-requests'),
  ),
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': route(getWorkflowRun, reads('actions')),
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs': route(listJobs, reads('actions')),
  'GET /repos/{owner}/{repo}/actions/jobs/{job_id}': route(getJob, reads('actions')),
};
