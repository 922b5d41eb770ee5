import {
  type Call,
  created,
  failure,
  type Handler,
  notFound,
  ok,
  page,
  type Reply,
  refusal,
  resolveCommit,
} from '../call.ts';
import type { Status, WorkflowRun } from '../model/entities.ts';
import { presentUser, repositoryApi } from '../present/basics.ts';
import { presentRepository } from '../present/repository.ts';
import { presentJob, presentStatus, presentWorkflowRun } from '../present/results.ts';

const MAX_DESCRIPTION = 140;

export const createStatus: Handler = ({ world: { repository, results, links }, params, body, identity }) => {
  const sha = params['sha'] ?? '';
  const given = body as { state: Status['state']; context?: string; description?: string; target_url?: string };
  if (!repository.objects.commits.has(sha)) {
    return failure(422, `No commit found for SHA: ${sha}`);
  }
  if ((given.description ?? '').length > MAX_DESCRIPTION) {
    return refusal(`status description is too long (maximum is ${MAX_DESCRIPTION} characters)`);
  }
  const status: Status = {
    id: results.nextId(),
    sha,
    state: given.state,
    context: given.context ?? 'default',
    description: given.description ?? null,
    targetUrl: given.target_url ?? null,
    user: identity.user,
    at: repository.now(),
  };
  results.statuses.push(status);
  return created({ ...presentStatus(repository, status, links), creator: presentUser(status.user, links) });
};

export const getCombinedStatus: Handler = (call) => {
  const { repository, results, links } = call.world;
  const sha = resolveCommit(repository, call.params['ref'] ?? '');
  if (sha === undefined) {
    return failure(404, `No commit found for SHA: ${call.params['ref']}`);
  }
  const ofCommit = results.statuses.filter((status) => status.sha === sha);
  const latest = [...new Map(ofCommit.map((status) => [status.context, status])).values()];
  const url = `${repositoryApi(links, repository)}/commits/${sha}`;
  return page(
    call,
    latest,
    (status) => presentStatus(repository, status, links),
    (statuses) => ({
      state: combined(latest),
      statuses,
      sha,
      total_count: latest.length,
      repository: presentRepository(repository, links),
      commit_url: url,
      url: `${url}/status`,
    }),
  );
};

function combined(statuses: readonly Status[]): string {
  const states = new Set(statuses.map((status) => status.state));
  if (states.has('failure') || states.has('error')) {
    return 'failure';
  }
  return states.size === 0 || states.has('pending') ? 'pending' : 'success';
}

export const getWorkflowRun: Handler = (call) =>
  withRun(call, (run) => ok(presentWorkflowRun(call.world.repository, run, call.world.links)));

export const listJobs: Handler = (call) =>
  withRun(call, (run) =>
    page(
      call,
      run.jobs,
      (job) => presentJob(call.world.repository, run, job, call.world.links),
      (jobs) => ({ total_count: run.jobs.length, jobs }),
    ),
  );

export const getJob: Handler = ({ world: { repository, results, links }, params }) => {
  for (const run of results.workflowRuns.values()) {
    const job = run.jobs.find((one) => one.id === Number(params['job_id']));
    if (job !== undefined) {
      return ok(presentJob(repository, run, job, links));
    }
  }
  return notFound();
};

function withRun(call: Call, reply: (run: WorkflowRun) => Reply): Reply {
  const run = call.world.results.workflowRuns.get(Number(call.params['run_id']));
  return run === undefined ? notFound() : reply(run);
}
