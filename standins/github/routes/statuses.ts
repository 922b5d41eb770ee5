import { created, failure, type Handler, page, refusal, resolveCommit } from '../call.ts';
import type { Status } from '../model/results.ts';
import { repositoryApi } from '../present/links.ts';
import { presentRepository } from '../present/repository.ts';
import { presentStatus } from '../present/results.ts';
import { presentUser } from '../present/user.ts';

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
