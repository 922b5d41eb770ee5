import type { SandboxMarker } from '../sandbox-exchange.ts';
import {
  commonOutcome,
  type MarkersFor,
  type SandboxReply,
  type SandboxRequest,
  type SandboxRoutes,
  type SandboxStandIn,
  textOf,
  uuidOf,
} from '../sandbox-exchange.ts';
import type { VidmobAccount } from './module.ts';

/** What the sandbox's Vidmob says of a creative. */
export type VidmobOutcome =
  | 'pass'
  | 'low-score'
  | 'sparse-data'
  | 'needs-tags'
  | 'missing-channel'
  | 'processing'
  | 'unsupported'
  | 'outage';

/** Vidmob's own markers. */
export const VIDMOB_MARKERS: readonly SandboxMarker[] = [
  ['low-score', 'Vidmob: heavy guidelines fail, score 0.40 on every channel'],
  ['sparse-data', 'Vidmob: a third of the guidelines could not be evaluated'],
  ['needs-tags', 'Vidmob: a guideline needs Creative Tags, and passes after tagging'],
  ['missing-channel', 'Vidmob: no summary for the last requested channel'],
];

const OUTCOMES = ['low-score', 'sparse-data', 'needs-tags', 'missing-channel', 'unsupported'] as const;

/** The outcome that markers in a lower-case text choose. No marker: everything passes. */
export function vidmobOutcome(text: string): VidmobOutcome {
  const common = commonOutcome(text, 'vidmob');
  if (common === 'outage' || common === 'processing') return common;
  return OUTCOMES.find((marker) => text.includes(marker)) ?? 'pass';
}

/** The sandbox's guidelines, with their weights. */
const GUIDELINES = [
  { name: 'Logo in first 3 seconds', rule: 'The logo is visible within the first 3 seconds', weight: 3 },
  { name: 'Captions', rule: 'Spoken words are captioned', weight: 2 },
  { name: 'Brand mention', rule: 'The brand is named', weight: 2 },
  { name: 'Human presence', rule: 'A person is visible', weight: 1 },
  { name: 'Call to action', rule: 'The last frames call to action', weight: 1 },
  { name: 'Safe zones', rule: 'Texts keep clear of the interface', weight: 1 },
] as const;

/** Guidelines that do not pass, by outcome; `Safe zones` never does, so that no scorecard looks made up. */
const RESULTS: Partial<Record<VidmobOutcome, Readonly<Record<string, string>>>> = {
  'low-score': { 'Logo in first 3 seconds': 'FAIL', Captions: 'FAIL' },
  'sparse-data': {
    'Brand mention': 'NO_DATA_MISSING_BRAND_IDENTIFIERS',
    'Call to action': 'NO_DATA_MEDIA_PREDATES_MODEL',
  },
  'needs-tags': { 'Human presence': 'NO_DATA_MEDIA_NOT_TAGGED' },
};

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

/** The body of `GET /v1/scoring/media/{id}/scores?format=summary,detail` for one asset. */
export function scoresOf(outcome: VidmobOutcome, tagged: boolean, channels: readonly string[]) {
  const results = outcome === 'needs-tags' && tagged ? {} : RESULTS[outcome];
  const rows = GUIDELINES.map((guideline) => ({
    ...guideline,
    result: results?.[guideline.name] ?? (guideline.name === 'Safe zones' ? 'FAIL' : 'PASS'),
  }));
  const count = (result: string) => rows.filter((row) => row.result === result).length;
  const weigh = (picked: readonly (typeof rows)[number][]) => picked.reduce((sum, row) => sum + row.weight, 0);
  const judged = rows.filter((row) => row.result === 'PASS' || row.result === 'FAIL');
  const summary = {
    score: round(weigh(judged.filter((row) => row.result === 'PASS')) / weigh(judged)),
    adherencePercent: round(count('PASS') / judged.length),
    passCount: count('PASS'),
    failCount: count('FAIL'),
    applicableCount: rows.length,
    notApplicableCount: 0,
    notAvailableCount: rows.length - judged.length,
  };
  const summarised = outcome === 'missing-channel' ? channels.slice(0, -1) : channels;
  return {
    summary: Object.fromEntries(summarised.map((channel) => [channel, summary])),
    detail: summarised.flatMap((channel) => rows.map((row) => ({ ...row, channelIdentifier: channel }))),
  };
}

interface Asset {
  readonly uniqueId: string;
  readonly id: string;
  readonly version: string;
  readonly source: string;
  readonly url: string;
  readonly channels: readonly string[];
}

const ok = (result: unknown, status = 200): SandboxReply => ({ status, body: { status: 'OK', result } });
const refused = (status: number, type: string, message: string): SandboxReply => ({
  status,
  body: {
    status: 'ERROR',
    traceId: 'sandbox',
    error: { identifier: `vidmob.${type}`, type, system: 'sandbox', message },
  },
});

function vidmobRoutes(markersFor: MarkersFor): SandboxRoutes {
  const outcomeFor = (...names: readonly string[]) => vidmobOutcome(markersFor(...names));
  const assets = new Map<string, Asset>();
  const jobs = new Map<string, readonly string[]>();
  const tagged = new Set<string>();

  const find = (id: string, query: URLSearchParams) =>
    assets.get(id) ?? assets.get(uuidOf([id, query.get('version') ?? '', query.get('source') ?? ''].join('\n')));

  const submit = ({ body }: SandboxRequest): SandboxReply => {
    const [id, version, source, url] = [body['id'], body['version'], body['source'], body['url']].map(textOf) as [
      string,
      string,
      string,
      string,
    ];
    if (outcomeFor(id, url) === 'outage') return { status: 503, body: { message: 'The sandbox is out.' } };
    const uniqueId = uuidOf([id, version, source].join('\n'));
    if (assets.has(uniqueId)) {
      return refused(409, 'CONFLICTEXCEPTION', `A media entry with id '${id}' and version '${version}' already exists`);
    }
    const asked = Array.isArray(body['channels']) ? body['channels'].map(String) : [];
    assets.set(uniqueId, { uniqueId, id, version, source, url, channels: asked.length > 0 ? asked : ['META'] });
    return ok({ uniqueId }, 201);
  };

  const status = (asset: Asset): SandboxReply => {
    const outcome = outcomeFor(asset.id, asset.url);
    const state = { processing: 'PROCESSING', unsupported: 'UNSUPPORTED' }[outcome as string] ?? 'COMPLETE';
    const { uniqueId, id, version, source } = asset;
    return ok({ uniqueId, id, version, source, status: state });
  };

  const scores = (asset: Asset): SandboxReply => {
    const outcome = outcomeFor(asset.id, asset.url);
    const { uniqueId, id, version } = asset;
    const media = { id, uniqueId, version, type: 'VIDEO' };
    return ok({ media, ...scoresOf(outcome, tagged.has(asset.url), asset.channels) });
  };

  const openJob = ({ body }: SandboxRequest): SandboxReply => {
    const urls = (Array.isArray(body['assets']) ? body['assets'] : []).map((asset: { url?: unknown }) =>
      textOf(asset.url),
    );
    const jobId = uuidOf(['job', ...urls].join('\n'));
    jobs.set(jobId, urls);
    return ok({ job_id: jobId });
  };

  const jobStatus = (jobId: string): SandboxReply => {
    const urls = jobs.get(jobId);
    if (!urls) return refused(404, 'NOTFOUNDEXCEPTION', `No job ${jobId}`);
    for (const url of urls) tagged.add(url);
    const tags = [
      { category: 'visual', label: 'human presence' },
      { category: 'brand', label: 'logo visible' },
    ];
    return ok({ job_id: jobId, status: 'COMPLETE', annotations: urls.map((url) => ({ url, tags })) });
  };

  const ofAsset = (request: SandboxRequest, id: string, answer: (asset: Asset) => SandboxReply) => {
    const asset = find(decodeURIComponent(id), request.query);
    return asset ? answer(asset) : refused(404, 'NOTFOUNDEXCEPTION', 'No such media');
  };

  return (request) => {
    const call = `${request.method} ${request.path}`;
    const part = (pattern: RegExp) => pattern.exec(call)?.[1];
    if (call === 'POST /v1/media') return submit(request);
    if (call === 'POST /v1/aperture/jobs') return openJob(request);
    const job = part(/^GET \/v1\/aperture\/jobs\/([^/]+)\/status$/);
    if (job !== undefined) return jobStatus(job);
    const polled = part(/^GET \/v1\/media\/([^/]+)\/status$/);
    if (polled !== undefined) return ofAsset(request, polled, status);
    const scored = part(/^GET \/v1\/scoring\/media\/([^/]+)\/scores$/);
    if (scored !== undefined) return ofAsset(request, scored, scores);
    if (call === 'GET /v1/workspaces') {
      const pagination = { offset: 0, perPage: 10, nextOffset: 10, totalSize: 1 };
      return { status: 200, body: { status: 'OK', result: [{ id: 45914, name: 'Sandbox' }], pagination } };
    }
    if (call === 'GET /v1/media/updated-scores') {
      const pagination = { offset: 0, perPage: 100, nextOffset: 100, totalSize: 0 };
      return { status: 200, body: { status: 'OK', result: [], pagination } };
    }
    if (/^GET \/v1\/scoring\/workspace\/\d+\/scorecards$/.test(call)) {
      const pagination = { offset: 0, perPage: 20, nextOffset: 20, totalSize: 1 };
      const scorecard = { id: 1, name: 'Sandbox scorecard', status: 'ACTIVE', platforms: ['META', 'TIKTOK', 'DV360'] };
      return { status: 200, body: { status: 'OK', result: [scorecard], pagination } };
    }
    return undefined;
  };
}

/** A Vidmob of the sandbox: media, scores and Creative Tags in the guide's dialect. */
export const vidmobStandIn: SandboxStandIn<VidmobAccount> = {
  markers: VIDMOB_MARKERS,
  account: (url, given) => ({ ...given, url, apiKey: 'sandbox-key' }),
  routes: vidmobRoutes,
};
