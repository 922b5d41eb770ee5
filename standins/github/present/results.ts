import type { Annotation, CheckRun, Comment, Issue, Job, Status, WorkflowRun } from '../model/entities.ts';
import type { Repository } from '../model/repository.ts';
import {
  type Links,
  nodeId,
  presentApp,
  presentHeadCommit,
  presentUser,
  repositoryApi,
  repositoryWeb,
} from './basics.ts';
import { presentRepository } from './repository.ts';

export function presentCheckRun(repository: Repository, run: CheckRun, links: Links) {
  const url = `${repositoryApi(links, repository)}/check-runs/${run.id}`;
  const web = `${repositoryWeb(links, repository)}/runs/${run.id}`;
  const pulls = [...repository.pulls.values()].filter(
    (pull) => pull.state === 'open' && !pull.fork && pull.headSha === run.headSha,
  );
  const repo = { id: repository.id, url: repositoryApi(links, repository), name: repository.name };
  return {
    id: run.id,
    node_id: nodeId('CheckRun', run.id),
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: web,
    details_url: run.detailsUrl ?? web,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.title,
      summary: run.summary,
      text: run.text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: run.name,
    check_suite: { id: run.app.id },
    app: presentApp(run.app, links),
    pull_requests: pulls.map((pull) => ({
      id: pull.number,
      number: pull.number,
      url: `${repositoryApi(links, repository)}/pulls/${pull.number}`,
      head: { ref: pull.headBranch, sha: pull.headSha, repo },
      base: { ref: pull.base, sha: pull.baseSha, repo },
    })),
  };
}

export function presentAnnotation(repository: Repository, run: CheckRun, annotation: Annotation, links: Links) {
  return {
    path: annotation.path,
    start_line: annotation.start_line,
    end_line: annotation.end_line,
    start_column: annotation.start_column ?? null,
    end_column: annotation.end_column ?? null,
    annotation_level: annotation.annotation_level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.raw_details ?? null,
    blob_href: `${repositoryWeb(links, repository)}/blob/${run.headSha}/${encodeURI(annotation.path)}`,
  };
}

export function presentComment(repository: Repository, comment: Comment, links: Links) {
  const issue = `${repositoryApi(links, repository)}/issues/${comment.issue}`;
  const kind = repository.pulls.has(comment.issue) ? 'pull' : 'issues';
  const association = comment.app === null ? 'MEMBER' : 'NONE';
  return {
    id: comment.id,
    node_id: nodeId('IssueComment', comment.id),
    url: `${repositoryApi(links, repository)}/issues/comments/${comment.id}`,
    html_url: `${repositoryWeb(links, repository)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: issue,
    body: comment.body,
    user: presentUser(comment.user, links),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: association,
    performed_via_github_app: comment.app === null ? null : presentApp(comment.app, links),
  };
}

export function presentIssue(repository: Repository, issue: Issue, comments: number, links: Links) {
  const url = `${repositoryApi(links, repository)}/issues/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeId('Issue', issue.id),
    url,
    repository_url: repositoryApi(links, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${repositoryWeb(links, repository)}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: presentUser(issue.user, links),
    labels: issue.labels.map((name) => ({ name, color: 'ededed', default: false })),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments,
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: issue.app === null ? 'MEMBER' : 'NONE',
    performed_via_github_app: issue.app === null ? null : presentApp(issue.app, links),
  };
}

export function presentStatus(repository: Repository, status: Status, links: Links) {
  return {
    id: status.id,
    node_id: nodeId('Status', status.id),
    url: `${repositoryApi(links, repository)}/statuses/${status.sha}`,
    avatar_url: presentUser(status.user, links).avatar_url,
    state: status.state,
    context: status.context,
    description: status.description,
    target_url: status.targetUrl,
    created_at: status.at,
    updated_at: status.at,
  };
}

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
