import type { Repository } from '../model/repository.ts';
import type { Job, WorkflowRun } from '../model/results.ts';
import { presentHeadCommit } from './commit.ts';
import { type Links, nodeId, repositoryApi, repositoryWeb } from './links.ts';
import { presentRepository } from './repository.ts';

export function presentWorkflowRun(repository: Repository, run: WorkflowRun, links: Links) {
  const url = `${repositoryApi(links, repository)}/actions/runs/${run.id}`;
  return {
    id: run.id,
    name: 'Creatives',
    node_id: nodeId('WorkflowRun', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.path,
    display_title: 'Creatives',
    run_number: 1,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 1,
    url,
    html_url: `${repositoryWeb(links, repository)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: repository.now(),
    updated_at: repository.now(),
    run_started_at: repository.now(),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryApi(links, repository)}/check-suites/1`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${repositoryApi(links, repository)}/actions/workflows/1`,
    head_commit: presentHeadCommit(repository, run.headSha),
    repository: presentRepository(repository, links),
    head_repository: presentRepository(repository, links),
  };
}

export function presentJob(repository: Repository, run: WorkflowRun, job: Job, links: Links) {
  const api = repositoryApi(links, repository);
  return {
    id: job.id,
    run_id: run.id,
    run_attempt: run.attempt,
    run_url: `${api}/actions/runs/${run.id}`,
    node_id: nodeId('CheckRun', job.id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    url: `${api}/actions/jobs/${job.id}`,
    html_url: `${repositoryWeb(links, repository)}/actions/runs/${run.id}/job/${job.id}`,
    check_run_url: `${api}/check-runs/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: repository.now(),
    started_at: repository.now(),
    completed_at: job.status === 'completed' ? repository.now() : null,
    name: job.name,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    workflow_name: 'Creatives',
  };
}
