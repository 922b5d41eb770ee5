import { fields, HTTP_URL, TEXT } from '../inspect.ts';
import type { Pace } from '../pace.ts';
import { json, type Reply, type Route, type Visit } from '../wire.ts';
import { ok, problem } from './envelope.ts';
import { type MediaStore, uuidOf } from './media.ts';
import { type TagJob, type TagsScript, tagsOf } from './tags-script.ts';

export interface TagsWorld {
  readonly store: MediaStore;
  readonly script: () => TagsScript;
  readonly jobs: TagJob[];
  readonly pace: Pace;
  /** Address of the results of a job; signed. */
  readonly downloadUrl: (jobId: string) => string;
}

const upTo200 = (items: object) => ({ type: 'array', items, minItems: 1, maxItems: 200 });
const GUIDE_JOB = fields(
  {
    assets: upTo200(fields({ url: HTTP_URL }, ['url'])),
    clientTags: { type: 'array', items: fields({ label: TEXT, description: TEXT }, ['label', 'description']) },
  },
  ['assets'],
);
const REFERENCE_JOB = fields(
  {
    creatives: upTo200(fields({ id: TEXT, url: HTTP_URL }, ['id', 'url'])),
    clientTags: { type: 'object', additionalProperties: { type: 'string' }, maxProperties: 10 },
  },
  ['creatives', 'clientTags'],
);

const NO_PATH = problem(404, 'Cannot find the requested path');

function isReference({ script }: TagsWorld): boolean {
  return (script().dialect ?? 'guide') !== 'guide';
}

function open(world: TagsWorld, { violate }: Visit, assets: TagJob['assets'], clientTags: unknown): Reply {
  const { refuse } = world.script();
  if (refuse !== undefined) return refuse;
  const urls = assets.map(({ url }) => url);
  if (new Set(urls).size < urls.length) violate('names an asset twice in one job');
  const ids = assets.flatMap(({ id }) => (id === undefined ? [] : [id]));
  if (new Set(ids).size < ids.length) violate('names two creatives alike in one job');
  const again = urls.filter((url) => world.jobs.some((job) => job.assets.some((asset) => asset.url === url)));
  if (again.length > 0) violate(`has ${again.join()} tagged again`);
  const job = { id: uuidOf(`job ${world.jobs.length}`), assets, clientTags, looks: 0 };
  world.jobs.push(job);
  const { dialect } = world.script();
  const accepted = { status: dialect === 'guide' ? 'PENDING' : 'QUEUED' };
  if (dialect === 'reference-plain') return json(201, { jobId: job.id, ...accepted });
  return ok({ job_id: job.id, ...(dialect === 'reference' ? accepted : {}) }, 201);
}

function look(world: TagsWorld, { request, params, violate }: Visit): { job: TagJob; status: string } | undefined {
  const job = world.jobs.find(({ id }) => id === params['jobId']);
  if (job === undefined) return undefined;
  const tooSoon = world.pace.look(job.id, request.at);
  if (tooSoon !== undefined) violate(tooSoon);
  const { processing = 0, status = isReference(world) ? 'COMPLETED' : 'COMPLETE', errors } = world.script();
  const isDone = job.looks >= processing;
  const isFirst = job.looks === 0;
  job.looks += 1;
  if (!isDone) return { job, status: isFirst ? (isReference(world) ? 'QUEUED' : 'PENDING') : 'PROCESSING' };
  if (status.startsWith('COMPLETE')) {
    for (const { url } of job.assets) if (errors?.[url] === undefined) world.store.tag(url);
  }
  return { job, status };
}

function lookInGuide(world: TagsWorld, visit: Visit): Reply {
  const seen = look(world, visit);
  if (seen === undefined) return problem(404, 'Job not found');
  const { job, status } = seen;
  const script = world.script();
  const annotations = job.assets.map(({ url }) => ({ url, tags: tagsOf(job, script, url) }));
  return ok({ job_id: job.id, status, ...(status.startsWith('COMPLETE') ? { annotations } : {}) });
}

function lookInReference(world: TagsWorld, visit: Visit): Reply {
  const seen = look(world, visit);
  if (seen === undefined) return problem(404, 'Job not found');
  const { job, status } = seen;
  const script = world.script();
  const errors = Object.fromEntries(
    job.assets.flatMap(({ id = '', url }) => (script.errors?.[url] === undefined ? [] : [[id, script.errors[url]]])),
  );
  const url = status.startsWith('COMPLETE') ? world.downloadUrl(job.id) : null;
  const { message = '' } = script;
  if (script.dialect === 'reference-plain') {
    return json(200, { jobId: job.id, status, downloadUrlJSON: url, downloadUrlCSV: url, errors, message });
  }
  return ok({ job_id: job.id, status, message, download_url_json: url, download_url_csv: url, errors });
}

/** Creative Tags in both published dialects; the one that the account does not speak is 404. */
export function tagsRoutes(world: TagsWorld): Route[] {
  const inGuide = (visit: Visit, handle: () => Reply): Reply => {
    if (!isReference(world)) return handle();
    if (world.jobs.length > 0) visit.violate('goes on trying a dialect that the account does not speak');
    return NO_PATH;
  };
  const inReference = (handle: () => Reply): Reply => (isReference(world) ? handle() : NO_PATH);
  return [
    {
      call: 'tags.open',
      method: 'POST',
      path: /^\/v1\/aperture\/jobs$/,
      body: GUIDE_JOB,
      handle: (visit) => {
        const { assets, clientTags } = visit.request.body as { assets: TagJob['assets']; clientTags?: unknown };
        return inGuide(visit, () => open(world, visit, assets, clientTags));
      },
    },
    {
      call: 'tags.look',
      method: 'GET',
      path: /^\/v1\/aperture\/jobs\/(?<jobId>[^/]+)\/status$/,
      handle: (visit) => inGuide(visit, () => lookInGuide(world, visit)),
    },
    {
      call: 'tags.open',
      method: 'POST',
      path: /^\/v1\/media\/aperture$/,
      body: REFERENCE_JOB,
      handle: (visit) => {
        const { creatives, clientTags } = visit.request.body as { creatives: TagJob['assets']; clientTags: unknown };
        return inReference(() => open(world, visit, creatives, clientTags));
      },
    },
    {
      call: 'tags.look',
      method: 'GET',
      path: /^\/v1\/media\/aperture\/(?<jobId>[^/]+)$/,
      handle: (visit) => inReference(() => lookInReference(world, visit)),
    },
  ];
}

/** The other host, which serves the results of jobs to whoever has the signed link, and wants no credentials. */
export function downloadRoutes(world: TagsWorld, signature: string): Route[] {
  return [
    {
      call: 'tags.download',
      method: 'GET',
      path: /^\/results\/(?<jobId>[^/]+)\.json$/,
      query: { 'X-Amz-Signature': new RegExp(`^${signature}$`) },
      requiredQuery: ['X-Amz-Signature'],
      handle: ({ request, params, violate }) => {
        if (request.headers['authorization'] !== undefined) violate('sends credentials to a host that wants none');
        const job = world.jobs.find(({ id }) => id === params['jobId']);
        if (job === undefined) return { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' };
        const script = world.script();
        const creatives = job.assets.map(({ id, url }) => ({ id, url, tags: tagsOf(job, script, url) }));
        return json(200, { creatives });
      },
    },
  ];
}
