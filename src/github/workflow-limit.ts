import { budgetRemark, jobLimitOf } from '../core/job-limit.ts';
import type { Warning } from '../core/report.ts';
import { readFile } from './contents.ts';
import type { GitHub } from './github-client.ts';
import type { WorkflowJob } from './workflow-run.ts';

/**
 * Points out a budget beyond the job's own limit, where that can be read from the workflow file. Never rejects: that it
 * cannot be read harms nothing.
 */
export async function jobLimitWarnings(
  github: GitHub,
  workflow: WorkflowJob | undefined,
  budgetMs: number,
): Promise<readonly Warning[]> {
  if (workflow === undefined) return [];
  const bytes = await readFile(github, workflow.path, workflow.sha, { ifNoFile: 'absent' }).catch(() => undefined);
  const limitMs = bytes && jobLimitOf(new TextDecoder().decode(bytes), workflow.job);
  const message = limitMs === undefined ? undefined : budgetRemark(budgetMs, limitMs);
  return message === undefined ? [] : [{ path: null, line: null, column: null, message }];
}
