import { fields, HTTP_URL, TEXT, TEXTS } from '../inspect.ts';
import type { Pace } from '../pace.ts';
import { uuidOf } from '../vidmob/media.ts';
import { json, type ProviderRequest, type Reply, type Route, type Visit } from '../wire.ts';
import { type AssetScript, CATEGORIES } from './script.ts';

/** What `POST /v1/score` takes. */
interface ScoreBody {
  readonly url: readonly [string];
  readonly title?: string;
  readonly description?: string;
  readonly language?: readonly string[];
}

/** A submission that IAS holds. */
export interface Asset {
  readonly contentId: string;
  readonly body: ScoreBody;
  readonly by: ProviderRequest;
  looks: number;
}

export interface IasWorld {
  readonly assets: Asset[];
  readonly scriptOf: (url: string) => AssetScript;
  readonly pace: Pace;
}

const SCORE = fields(
  {
    // An array by its form; one contentId comes back, so that it can hold one URL only.
    url: { type: 'array', items: HTTP_URL, minItems: 1, maxItems: 1 },
    title: { type: 'string' },
    description: { type: 'string' },
    language: TEXTS,
  },
  ['url'],
);

function score({ assets }: IasWorld, { request, violate }: Visit): Reply {
  const body = request.body as ScoreBody;
  const text = JSON.stringify(body);
  if (assets.some((asset) => !asset.by.lost && JSON.stringify(asset.body) === text)) {
    violate(`submits ${body.url[0]} again, which is billed again`);
  }
  const contentId = uuidOf(`asset ${assets.length} ${text}`);
  assets.push({ contentId, body, by: request, looks: 0 });
  return json(200, { contentId });
}

function results({ assets, scriptOf, pace }: IasWorld, { request, violate }: Visit): Reply {
  const { contentId } = request.body as { contentId: string };
  const asset = assets.find((one) => one.contentId === contentId);
  if (asset === undefined) {
    violate(`asks for a contentId that was never given: ${contentId}`);
    return json(404, { error: 'Not found' });
  }
  const tooSoon = pace.look(contentId, request.at);
  if (tooSoon !== undefined) violate(tooSoon);
  const { garm = {}, processing = 0, missing = 0, failed, readyAfterMs } = scriptOf(asset.body.url[0]);
  const look = asset.looks;
  asset.looks += 1;
  if (look < missing) return json(404, { error: 'Not found' });
  const isScored = readyAfterMs === undefined ? look >= missing + processing : request.at - asset.by.at >= readyAfterMs;
  if (!isScored) return json(200, { contentId, status: 'processing' });
  if (failed !== undefined) return json(503, { contentId, status: 'failed', error: failed });
  const safe = Object.fromEntries(CATEGORIES.map((category) => [category, 'S']));
  const garmScores = Object.fromEntries(Object.entries({ ...safe, ...garm }).filter(([, letter]) => letter !== null));
  return json(200, { contentId, status: 'completed', garmScores });
}

/** Score and results (ias-multimedia-classification). */
export function iasRoutes(world: IasWorld): Route[] {
  return [
    {
      call: 'ias.score',
      method: 'POST',
      path: /^\/v1\/score$/,
      body: SCORE,
      handle: (visit) => score(world, visit),
    },
    {
      call: 'ias.results',
      method: 'POST',
      path: /^\/v1\/results$/,
      body: fields({ contentId: TEXT }, ['contentId']),
      handle: (visit) => results(world, visit),
    },
  ];
}
