import { type Call, type Handler, notFound, ok, page, type Reply } from '../call.ts';
import type { WorkflowRun } from '../model/results.ts';
import { presentJob, presentWorkflowRun } from '../present/workflow-run.ts';

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
