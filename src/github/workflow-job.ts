/** Which job of which workflow file this is, as the runner tells (GITHUB_WORKFLOW_REF, GITHUB_WORKFLOW_SHA, GITHUB_JOB). */
export interface WorkflowJob {
  readonly path: string;
  readonly sha: string;
  readonly job: string;
}

/** Undefined when the runner does not say, or the file lies in another repository. */
export function workflowJobOf(env: NodeJS.ProcessEnv): WorkflowJob | undefined {
  const sha = env['GITHUB_WORKFLOW_SHA'];
  const job = env['GITHUB_JOB'];
  const prefix = `${env['GITHUB_REPOSITORY']}/`;
  const [place = ''] = (env['GITHUB_WORKFLOW_REF'] ?? '').split('@');
  if (!sha || !job || !place.startsWith(prefix)) return undefined;
  return { path: place.slice(prefix.length), sha, job };
}
