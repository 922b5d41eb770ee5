/** The operations of GitHub's REST API that the stand-in serves, as its published description names them. */
export const OPERATIONS = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/commits/{ref}/status',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'POST /repos/{owner}/{repo}/check-runs',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
  'GET /repos/{owner}/{repo}/actions/jobs/{job_id}',
] as const;
/** One of them, such as `GET /repos/{owner}/{repo}/pulls`. */
export type Operation = (typeof OPERATIONS)[number];

/** An operation and the values its path was called with. */
export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

/** Parameters whose values may contain slashes. */
const DEEP = new Set(['path', 'ref', 'branch', 'basehead']);

/** Longer templates first, so that `commits/{ref}` does not swallow `commits/{ref}/check-runs`. */
const PATTERNS = OPERATIONS.map((operation) => ({ operation, pattern: patternOf(operation) })).toSorted(
  (a, b) => b.operation.split('/').length - a.operation.split('/').length,
);

function patternOf(operation: Operation): RegExp {
  const source = operation.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${DEEP.has(name) ? '.+' : '[^/]+'})`);
  return new RegExp(`^${source}$`);
}

/** Finds the operation of a request; undefined when GitHub has none, or the stand-in does not serve it. */
export function matchOperation(method: string, path: string): Match | undefined {
  const request = `${method} ${path}`;
  for (const { operation, pattern } of PATTERNS) {
    const found = pattern.exec(request);
    if (found !== null) {
      const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
      return { operation, params: Object.fromEntries(params) };
    }
  }
  return undefined;
}
