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
import type { Annotation, CheckRun } from '../model/entities.ts';
import { presentAnnotation, presentCheckRun } from '../present/results.ts';

/** The body of a creation or an update, as the description defines it. */
interface CheckRunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: CheckRun['status'];
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

export const createCheckRun: Handler = (call) => {
  const { repository, results, links } = call.world;
  const body = call.body as CheckRunBody;
  const headSha = body.head_sha ?? '';
  if (call.identity.app === null) {
    return failure(403, 'You must authenticate via a GitHub App.');
  }
  if (!repository.objects.commits.has(headSha)) {
    return failure(422, `No commit found for SHA: ${headSha}`);
  }
  const run: CheckRun = {
    id: results.nextId(),
    headSha,
    app: call.identity.app,
    ofJob: false,
    name: body.name ?? '',
    externalId: null,
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: repository.now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
  const refused = change(call, run, body);
  if (refused !== undefined) {
    return refused;
  }
  results.checkRuns.set(run.id, run);
  return created(presentCheckRun(repository, run, links));
};

export const updateCheckRun: Handler = (call) =>
  withCheckRun(call, (run) => {
    const body = call.body as CheckRunBody;
    if (run.app.id !== call.identity.app?.id) {
      const id = call.identity.app?.id ?? 'none';
      return failure(
        403,
        `Invalid app_id \`${id}\` - check run can only be modified by the GitHub App that created it.`,
      );
    }
    if (run.ofJob && (body.status !== undefined || body.conclusion !== undefined)) {
      return failure(403, 'Check run status and conclusions can only be updated internally by GitHub Actions');
    }
    if (run.status === 'completed' && isRepetition(run, body)) {
      return ok(presentCheckRun(call.world.repository, run, call.world.links));
    }
    if (run.status === 'completed') {
      const what = body.status ?? body.conclusion ?? 'its output';
      return failure(422, 'Validation Failed', `completed check run ${run.id} was patched again (${what})`);
    }
    return change(call, run, body) ?? ok(presentCheckRun(call.world.repository, run, call.world.links));
  });

/** A caller that never got the answer says the same once more. */
function isRepetition(run: CheckRun, { conclusion, output }: CheckRunBody): boolean {
  const isSaid = conclusion === run.conclusion && output?.summary === run.summary;
  return isSaid && output?.title === run.title && output?.annotations === undefined;
}

/** Applies a body to a run, or gives the refusal and leaves it as it was. */
function change(call: Call, run: CheckRun, body: CheckRunBody): Reply | undefined {
  if (body.status === 'completed' && body.conclusion === undefined) {
    return refusal('a completed check run needs a conclusion');
  }
  const problem = outputProblem(body.output);
  if (problem !== undefined) {
    return refusal(problem);
  }
  const isCompleted = body.conclusion !== undefined;
  run.name = body.name ?? run.name;
  run.externalId = body.external_id ?? run.externalId;
  run.detailsUrl = body.details_url ?? run.detailsUrl;
  run.status = isCompleted ? 'completed' : (body.status ?? run.status);
  run.conclusion = body.conclusion ?? run.conclusion;
  run.startedAt = body.started_at ?? run.startedAt;
  run.completedAt = isCompleted ? (body.completed_at ?? call.world.repository.now()) : run.completedAt;
  if (body.output !== undefined) {
    run.title = body.output.title ?? run.title;
    run.summary = body.output.summary ?? null;
    run.text = body.output.text ?? null;
    run.annotations.push(...(body.output.annotations ?? []));
  }
  return undefined;
}

export const getCheckRun: Handler = (call) =>
  withCheckRun(call, (run) => ok(presentCheckRun(call.world.repository, run, call.world.links)));

export const listAnnotations: Handler = (call) =>
  withCheckRun(call, (run) =>
    page(call, run.annotations, (one) => presentAnnotation(call.world.repository, run, one, call.world.links)),
  );

export const listCheckRuns: Handler = (call) => {
  const { repository, results, links } = call.world;
  const { query } = call;
  const sha = resolveCommit(repository, call.params['ref'] ?? '');
  if (sha === undefined) {
    return failure(422, `No commit found for SHA: ${call.params['ref']}`);
  }
  const matching = [...results.checkRuns.values()].filter(
    (run) =>
      run.headSha === sha &&
      (query.get('check_name') ?? run.name) === run.name &&
      (query.get('status') ?? run.status) === run.status &&
      Number(query.get('app_id') ?? run.app.id) === run.app.id,
  );
  const runs = query.get('filter') === 'all' ? matching : latest(matching);
  const newestFirst = runs.toSorted((a, b) => b.id - a.id);
  const wrap = (list: unknown[]) => ({ total_count: runs.length, check_runs: list });
  return page(call, newestFirst, (run) => presentCheckRun(repository, run, links), wrap);
};

/** The default filter: of several runs of one name in one suite only the last. */
function latest(runs: readonly CheckRun[]): CheckRun[] {
  return [...new Map(runs.map((run) => [`${run.app.id} ${run.name}`, run])).values()];
}

function withCheckRun(call: Call, reply: (run: CheckRun) => Reply): Reply {
  const run = call.world.results.checkRuns.get(Number(call.params['check_run_id']));
  return run === undefined ? notFound() : reply(run);
}

/** GitHub counts bytes, although its description states the same numbers as characters. */
const MAX_OUTPUT_BYTES = 65_535;
const MAX_ANNOTATION_BYTES = 64 * 1024;
const MAX_TITLE_CHARACTERS = 255;

/** What is wrong with a check run's output beyond what the description can express; undefined when nothing is. */
function outputProblem(output: CheckRunBody['output']): string | undefined {
  for (const field of ['summary', 'text'] as const) {
    if (Buffer.byteLength(output?.[field] ?? '') > MAX_OUTPUT_BYTES) {
      return `${field} exceeds a maximum bytesize of ${MAX_OUTPUT_BYTES}`;
    }
  }
  for (const annotation of output?.annotations ?? []) {
    const { start_line, end_line, start_column, message, raw_details = '', title = '' } = annotation;
    const place = `annotation on ${annotation.path}:${start_line}`;
    if (start_line < 1 || end_line < start_line) {
      return `${place}: lines ${start_line} to ${end_line}`;
    }
    if (start_line !== end_line && start_column !== undefined) {
      return `${place}: columns are only allowed on a single line`;
    }
    if (Buffer.byteLength(message) > MAX_ANNOTATION_BYTES || Buffer.byteLength(raw_details) > MAX_ANNOTATION_BYTES) {
      return `${place}: message or raw_details is over 64 KB`;
    }
    if (message === '') {
      return `${place}: message is empty`;
    }
    if (title.length > MAX_TITLE_CHARACTERS) {
      return `${place}: title is over ${MAX_TITLE_CHARACTERS} characters`;
    }
  }
  return undefined;
}
