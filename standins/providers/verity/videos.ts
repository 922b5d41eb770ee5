import { fields, HTTP_URL, TEXT } from '../inspect.ts';
import type { Pace } from '../pace.ts';
import { uuidOf } from '../vidmob/media.ts';
import { json, type ProviderRequest, type Reply, type Route, type Visit } from '../wire.ts';
import { THREATS, type ThreatScript, type VideoScript } from './script.ts';

/** What `POST /video/classification` takes. */
interface VideoBody {
  readonly url: string;
  readonly title?: string;
  readonly description?: string;
  readonly languageCode?: string;
}

/** A submission that Verity holds. */
export interface Video {
  /** Follows from the URL. */
  readonly uuid: string;
  readonly body: VideoBody;
  readonly by: ProviderRequest;
  readonly acceptedAt: string;
  looks: number;
  reads: number;
}

export interface VerityWorld {
  readonly videos: Map<string, Video>;
  readonly scriptOf: (url: string) => VideoScript;
  readonly pace: Pace;
}

// `callbackUrl` is documented too, but nothing that runs on a runner can be called back.
const CLASSIFICATION = fields(
  {
    url: HTTP_URL,
    title: { type: 'string' },
    description: { type: 'string' },
    languageCode: { type: 'string', pattern: '^[a-z]{2,3}$' },
    partnerVideoId: TEXT,
    publisherId: TEXT,
  },
  ['url'],
);

const BEFORE = ['INITIATED', 'DOWNLOADING', 'ANALYZING'];
const UUID = '(?<uuid>[^/]+)';

function submit({ videos, scriptOf }: VerityWorld, { request, violate }: Visit): Reply {
  const body = request.body as VideoBody;
  const uuid = uuidOf(body.url);
  const there = videos.get(uuid);
  if (there !== undefined && !there.by.lost) violate(`submits ${body.url} again`);
  const acceptedAt = there?.acceptedAt ?? scriptOf(body.url).acceptedAt ?? new Date(request.at).toISOString();
  videos.set(uuid, there ?? { uuid, body, by: request, acceptedAt, looks: 0, reads: 0 });
  return json(202, { uuid, url: body.url, acceptedAt });
}

/** The status at a look, counted from 0, and so many milliseconds after the submission. */
function statusAt({ processing = 0, readyAfterMs, statuses }: VideoScript, look: number, age: number): string {
  if (statuses !== undefined) return statuses[Math.min(look, statuses.length - 1)] ?? 'PROCESSED';
  if (readyAfterMs !== undefined) return age < readyAfterMs ? 'ANALYZING' : 'PROCESSED';
  return look < processing ? (BEFORE[Math.min(look, BEFORE.length - 1)] as string) : 'PROCESSED';
}

function status({ videos, scriptOf, pace }: VerityWorld, { request, params, violate }: Visit): Reply {
  const video = videos.get(params['uuid'] ?? '');
  if (video === undefined) {
    violate(`asks for a uuid that was never given: ${params['uuid']}`);
    return json(404, { errorMessage: `${params['uuid']} does not exist.` });
  }
  const { uuid, body } = video;
  const tooSoon = pace.look(uuid, request.at);
  if (tooSoon !== undefined) violate(tooSoon);
  const script = scriptOf(body.url);
  const { missing = 0, errors, dataDespiteErrors } = script;
  const look = video.looks;
  video.looks += 1;
  if (look < missing) return json(404, { errorMessage: `${uuid} does not exist.` });
  const state = statusAt(script, look - missing, request.at - video.by.at);
  if (errors !== undefined && state === 'PROCESSED' && dataDespiteErrors !== true) return failed(video, errors);
  return json(200, { uuid, url: body.url, status: state });
}

function failed({ uuid, body }: Video, errors: readonly string[]): Reply {
  return json(200, { uuid, url: body.url, errors: errors.map((reason) => ({ reason })) });
}

function result({ videos, scriptOf }: VerityWorld, { request, params, violate }: Visit): Reply {
  const video = videos.get(params['uuid'] ?? '');
  if (video === undefined) {
    violate(`asks for a uuid that was never given: ${params['uuid']}`);
    return json(404, { errorMessage: `video '${params['uuid']}' does not exist.` });
  }
  const script = scriptOf(video.body.url);
  const { missing = 0, lagging = 0, errors, dataDespiteErrors } = script;
  const age = request.at - video.by.at;
  const isProcessed = video.looks > 0 && statusAt(script, video.looks - 1 - missing, age) === 'PROCESSED';
  const read = video.reads;
  video.reads += 1;
  if (!isProcessed || read < lagging) return json(404, { errorMessage: `video '${video.uuid}' still processing.` });
  if (errors !== undefined && dataDespiteErrors !== true) return failed(video, errors);
  const { uuid, body } = video;
  const told = errors === undefined ? {} : { errors: errors.map((reason) => ({ reason })) };
  return json(200, { uuid, url: body.url, ...told, data: dataOf(video, script) });
}

function dataOf({ body, acceptedAt }: Video, script: VideoScript): object {
  const { threats = [], safe = true, expiresAt = '2027-10-31T00:00:00.000Z' } = script;
  const presented = threats === null || threats === 'absent' ? null : threats.map(presentThreat);
  return {
    processedAt: acceptedAt,
    expiresAt,
    languageCode: script.languageCode ?? body.languageCode ?? 'en',
    iab: { v2: [{ id: '324', category: 'Movies', score: 0.74 }], v3: [] },
    keywords: ['spring', 'street'],
    safe,
    ...(threats === 'absent' ? {} : { threats: presented }),
    sentiments: [{ sentiment: 'neutral', score: 0.8 }],
    segments: [],
  };
}

/** A confidence that misleads whoever derives a risk from it. */
function presentThreat({ id, category = THREATS[id] ?? id, confidence = 'VERY_HIGH', risk }: ThreatScript): object {
  return { id, category, confidence, ...(risk === undefined ? {} : { risk }) };
}

/** Video classification (gumgum-verity-video). */
export function verityRoutes(world: VerityWorld): Route[] {
  return [
    {
      call: 'verity.submit',
      method: 'POST',
      path: /^\/video\/classification$/,
      body: CLASSIFICATION,
      handle: (visit) => submit(world, visit),
    },
    {
      call: 'verity.status',
      method: 'GET',
      path: new RegExp(`^/video/classification/${UUID}/status$`),
      handle: (visit) => status(world, visit),
    },
    {
      call: 'verity.result',
      method: 'GET',
      path: new RegExp(`^/video/classification/${UUID}$`),
      handle: (visit) => result(world, visit),
    },
  ];
}
