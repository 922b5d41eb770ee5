import { fields, HTTP_URL, TEXT, TEXTS } from '../inspect.ts';
import type { Pace } from '../pace.ts';
import type { Reply, Route, Visit } from '../wire.ts';
import { CHANNELS, canonical } from './channels.ts';
import { ok, problem } from './envelope.ts';
import type { Media, MediaBody, MediaStore } from './media.ts';
import { presentScores } from './scores.ts';
import type { CreativeScript, Workspace } from './script.ts';

export interface MediaWorld {
  readonly store: MediaStore;
  readonly scriptOf: (id: string) => CreativeScript;
  readonly workspaces: () => readonly Workspace[];
  readonly pace: Pace;
  /** How detail rows name their channel: as the interface's description says, or as the guide does. */
  readonly rowChannel: 'channelIdentifier' | 'channel';
}

const MEDIA = fields(
  {
    id: TEXT,
    url: HTTP_URL,
    version: TEXT,
    source: TEXT,
    workspaceId: { type: 'number' },
    channels: TEXTS,
    name: { type: 'string' },
    description: { type: 'string' },
    brands: { type: 'array', items: TEXT },
    markets: { type: 'array', items: TEXT },
  },
  ['id', 'url'],
);

function submit({ store, scriptOf, workspaces }: MediaWorld, { request, violate }: Visit): Reply {
  const body = request.body as MediaBody;
  const { refuse, conflict = 'none' } = scriptOf(body.id);
  if (refuse !== undefined) return refuse;
  const { workspaceId } = body;
  if (workspaceId !== undefined && !workspaces().some(({ id }) => id === workspaceId)) {
    return problem(404, `Workspace ${workspaceId} not found`);
  }
  const there = store.find(body);
  if (there === undefined) return ok({ uniqueId: store.add(body, request).uniqueId }, 201);
  if (there.by !== null && !there.by.lost) violate(`submits ${body.id} ${body.version} again`);
  const { uniqueId } = there;
  const message = `A media entry with id '${body.id}' and version '${body.version}' already exists`;
  const where = {
    none: {},
    result: {},
    error: { uniqueId },
    context: { context: { uniqueId } },
    details: { details: [{ uniqueId }] },
  }[conflict];
  const reply = problem(409, message, where);
  return conflict === 'result' ? { ...reply, body: { ...(reply.body as object), result: { uniqueId } } } : reply;
}

/** A submission by `uniqueId`, or by the client's own id, version and source: one form or the other. */
function find({ store }: MediaWorld, { request, params, violate }: Visit): Media | undefined {
  const { mediaId = '' } = params;
  const { source, version } = request.query;
  const media = store.byUniqueId(mediaId);
  if (media === undefined) {
    return store.find({ id: mediaId, ...(version && { version }), ...(source && { source }) });
  }
  if (source !== undefined || version !== undefined) violate('names a uniqueId and a version or source as well');
  return media;
}

/** The status at a look, counted from 0, and at a moment in milliseconds since 1970. */
function statusOf(
  { processing = 0, readyAfterMs, statuses }: CreativeScript,
  { by }: Media,
  look: number,
  at: number,
): string {
  if (statuses !== undefined) return statuses[Math.min(look, statuses.length - 1)] ?? 'COMPLETE';
  if (readyAfterMs !== undefined) return at - (by?.at ?? 0) < readyAfterMs ? 'PROCESSING' : 'COMPLETE';
  return look < processing ? 'PROCESSING' : 'COMPLETE';
}

function status(world: MediaWorld, visit: Visit): Reply {
  const media = find(world, visit);
  if (media === undefined) return problem(404, `Media ${visit.params['mediaId']} not found`);
  const tooSoon = world.pace.look(media.uniqueId, visit.request.at);
  if (tooSoon !== undefined) visit.violate(tooSoon);
  const script = world.scriptOf(media.body.id);
  const hidden = script.hidden ?? 0;
  const look = media.looks;
  media.looks += 1;
  if (look < hidden) return problem(404, `Media ${media.uniqueId} not found`);
  const { id, version = '', source = '' } = media.body;
  const said = statusOf(script, media, look - hidden, visit.request.at);
  if (said === 'COMPLETE') media.completeAt ??= visit.request.at;
  return ok({ uniqueId: media.uniqueId, id, version, source, status: said });
}

function scores(world: MediaWorld, visit: Visit): Reply {
  const media = find(world, visit);
  if (media === undefined) return problem(404, `Media ${visit.params['mediaId']} not found`);
  const { format = 'summary', channel } = visit.request.query;
  const asked = channel === undefined ? undefined : channel.split(',').map(canonical);
  const unknown = asked?.filter((name) => !CHANNELS.has(name) && !media.body.channels?.includes(name)) ?? [];
  if (unknown.length > 0) visit.violate(`asks for channels that are none: ${unknown.join()}`);
  const script = world.scriptOf(media.body.id);
  const looks = media.looks - 1 - (script.hidden ?? 0);
  const isLooked = media.looks > 0;
  if (isLooked && statusOf(script, media, looks, visit.request.at) !== 'COMPLETE') {
    visit.violate('asks for scores that are not complete');
  }
  media.reads += 1;
  const workspace = world.workspaces().find(({ id }) => id === media.body.workspaceId) ?? world.workspaces()[0];
  return ok(
    presentScores({
      media,
      script,
      asked,
      withDetail: format.includes('detail'),
      isTagged: world.store.isTagged(media.body.url),
      usualChannels: workspace?.channels ?? [],
      rowChannel: world.rowChannel,
    }),
  );
}

/** Scoring: submit, status, scores (vidmob-score-an-external-asset, vidmob-media-scoring-guide). */
export function mediaRoutes(world: MediaWorld): Route[] {
  const byKey = { source: /./, version: /./ };
  return [
    {
      call: 'vidmob.submit',
      method: 'POST',
      path: /^\/v1\/media$/,
      body: MEDIA,
      handle: (visit) => submit(world, visit),
    },
    {
      call: 'vidmob.status',
      method: 'GET',
      path: /^\/v1\/media\/(?<mediaId>[^/]+)\/status$/,
      query: byKey,
      handle: (visit) => status(world, visit),
    },
    {
      call: 'vidmob.scores',
      method: 'GET',
      path: /^\/v1\/scoring\/media\/(?<mediaId>[^/]+)\/scores$/,
      query: {
        ...byKey,
        format: /^(summary|detail|summary,detail)$/,
        channel: /^[^,]+(,[^,]+)*$/,
        consideration: /^(MANDATORY|OPTIONAL)$/,
      },
      handle: (visit) => scores(world, visit),
    },
  ];
}
