import type { Creative } from '../../core/creative.ts';
import { contentUrl } from '../../core/url.ts';
import type { Call, Http } from '../../http/http.ts';
import { TransportError } from '../../http/http-failures.ts';
import { errorText } from '../step-outcomes.ts';
import type { CreativeTag } from './vidmob-answer.ts';
import { isObject, isSuccess, type JsonObject, resultOf } from './vidmob-client.ts';
import { vidmobVersion } from './vidmob-submit.ts';

/** One of the team's own tags, as the policy states it. */
export interface ClientTag {
  readonly label: string;
  readonly description: string;
}

/** One asset of a tags job. */
export interface TagAsset {
  /** Unique within the job. */
  readonly id: string;
  readonly url: string;
}

/** One of the two published ways to talk to Creative Tags; they differ in paths and bodies. */
export interface TagDialect {
  readonly jobsPath: string;
  readonly jobPath: (jobId: string) => string;
  readonly body: (assets: readonly TagAsset[], clientTags: readonly ClientTag[]) => unknown;
  /** Client tags that a job takes at most. */
  readonly mostClientTags: number;
}

/** The dialect of the guide (vidmob-creative-tags). */
export const GUIDE: TagDialect = {
  jobsPath: '/v1/aperture/jobs',
  jobPath: (jobId) => `/v1/aperture/jobs/${encodeURIComponent(jobId)}/status`,
  body: (assets, clientTags) => ({
    assets: assets.map(({ url }) => ({ url })),
    ...(clientTags.length === 0 ? {} : { clientTags }),
  }),
  mostClientTags: Number.POSITIVE_INFINITY,
};

/** The dialect of the endpoint reference (facts.md, section 2), where `clientTags` must be there, as pairs. */
export const REFERENCE: TagDialect = {
  jobsPath: '/v1/media/aperture',
  jobPath: (jobId) => `/v1/media/aperture/${encodeURIComponent(jobId)}`,
  body: (assets, clientTags) => ({
    creatives: assets.map(({ id, url }) => ({ id, url })),
    clientTags: Object.fromEntries(clientTags.map(({ label, description }) => [label, description])),
  }),
  mostClientTags: 10,
};

/** A job's id together with the dialect it was opened in, as one text that can be written down. */
export function jobName(dialect: TagDialect, id: string): string {
  return `${dialect === GUIDE ? 'guide' : 'reference'}:${id}`;
}

/** The dialect and the id that `jobName` put together; the guide's dialect where none is named. */
export function jobNamed(name: string): { readonly dialect: TagDialect; readonly id: string } {
  const [, dialect = 'guide', id = name] = /^(guide|reference):(.*)$/s.exec(name) ?? [];
  return { dialect: dialect === 'reference' ? REFERENCE : GUIDE, id };
}

/** A tags job as either dialect describes it; what a dialect has not is undefined. */
export interface TagJob {
  readonly id: string | undefined;
  readonly state: 'working' | 'complete' | 'failed';
  /** As sent, in upper case. */
  readonly status: string;
  /** Results in the answer itself. */
  readonly annotations: unknown;
  /** Where the results are to be had. */
  readonly downloadUrl: string | undefined;
  readonly message: string | undefined;
  /** What went wrong with single assets, by the id they were given in the job. */
  readonly errors: ReadonlyMap<string, string>;
}

const STATES: Readonly<Record<string, TagJob['state']>> = {
  COMPLETE: 'complete',
  COMPLETED: 'complete',
  FAILED: 'failed',
};

function textAt(job: JsonObject, ...names: readonly string[]): string | undefined {
  const values = names.map((name) => job[name]);
  return values.find((value) => typeof value === 'string' && value !== '') as string | undefined;
}

function errorsIn(errors: unknown): ReadonlyMap<string, string> {
  const entries = isObject(errors) ? Object.entries(errors) : [];
  return new Map(entries.map(([id, said]) => [id, errorText(said) ?? 'no reason given']));
}

/** Reads a job from an answer, with and without envelope; undefined when the answer is no object. */
export function tagJobIn(body: unknown): TagJob | undefined {
  const job = resultOf(body);
  if (!isObject(job)) return undefined;
  const status = (textAt(job, 'status') ?? 'UNKNOWN').trim().toUpperCase();
  const id = job['job_id'] ?? job['jobId'] ?? job['id'];
  return {
    id: (typeof id === 'string' || typeof id === 'number') && id !== '' ? String(id) : undefined,
    state: STATES[status] ?? 'working',
    status,
    annotations: job['annotations'],
    downloadUrl: textAt(job, 'download_url_json', 'downloadUrlJSON', 'downloadUrlJson'),
    message: errorText(job['message']),
    errors: errorsIn(job['errors']),
  };
}

/** The assets of a tags job: each URL once, whatever its signature, under an id that no other has. */
export function assetsOf(creatives: readonly Creative[]): readonly TagAsset[] {
  const byContent = new Map<string, TagAsset>();
  const taken = new Set<string>();
  for (const creative of creatives) {
    const content = contentUrl(creative.url);
    if (byContent.has(content)) continue;
    const id = taken.has(creative.id) ? `${creative.id}@${vidmobVersion(creative)}` : creative.id;
    taken.add(id);
    byContent.set(content, { id, url: creative.url });
  }
  return [...byContent.values()];
}

/** The tags of one asset, with everything by which the results name it. */
export interface TagAnnotation {
  readonly names: readonly string[];
  readonly tags: readonly CreativeTag[];
}

/** Tags kept of one asset; they are shown, and decide nothing. */
const MOST_TAGS = 500;

// Only the results inside the answer are documented. Those for download are not, so every likely name is tried.
const LISTS = ['annotations', 'creatives', 'assets', 'media', 'results', 'result', 'data'];
const NAMES = ['url', 'assetUrl', 'creativeUrl', 'mediaUrl', 'id', 'creativeId', 'creative_id', 'assetId', 'mediaId'];
const TAGS = ['tags', 'annotations', 'labels'];

function firstOf(value: JsonObject, keys: readonly string[]): unknown {
  return keys.map((key) => value[key]).find((found) => found !== undefined);
}

function tagIn(value: unknown, heading: string): CreativeTag[] {
  if (typeof value === 'string') return value === '' ? [] : [{ category: heading, label: value }];
  if (!isObject(value)) return [];
  const label = firstOf(value, ['label', 'name', 'tag', 'value']);
  const category = firstOf(value, ['category', 'type']);
  if (typeof label !== 'string' || label === '') return [];
  return [{ category: typeof category === 'string' ? category : heading, label }];
}

function tagsIn(value: unknown): CreativeTag[] {
  if (Array.isArray(value)) return value.flatMap((tag) => tagIn(tag, 'other')).slice(0, MOST_TAGS);
  if (!isObject(value)) return [];
  const nested = firstOf(value, TAGS);
  if (nested !== undefined) return tagsIn(nested);
  const byCategory = Object.entries(value).flatMap(([category, labels]) =>
    Array.isArray(labels) ? labels.flatMap((label) => tagIn(label, category)) : [],
  );
  return byCategory.slice(0, MOST_TAGS);
}

function annotationIn(value: unknown, heading: readonly string[]): TagAnnotation {
  const said = isObject(value) ? NAMES.map((name) => value[name]) : [];
  const names = said.flatMap((name) => (typeof name === 'string' || typeof name === 'number' ? [String(name)] : []));
  return { names: [...heading, ...names], tags: tagsIn(value) };
}

/** The annotations in a job's results: a list of assets, or assets by URL or id, perhaps inside something else. */
export function annotationsIn(results: unknown): readonly TagAnnotation[] {
  if (Array.isArray(results)) return results.map((value) => annotationIn(value, []));
  if (!isObject(results)) return [];
  const list = firstOf(results, LISTS);
  if (list !== undefined) return annotationsIn(list);
  return Object.entries(results).map(([name, value]) => annotationIn(value, [name]));
}

/** The tags by the URLs that were sent. Results may name an asset by its URL, signed again or not, or by its id. */
export function tagsByUrl(
  annotations: readonly TagAnnotation[],
  assets: readonly TagAsset[],
): ReadonlyMap<string, readonly CreativeTag[]> {
  const nameless = (name: string) => (URL.canParse(name) ? contentUrl(name) : name);
  const byName = new Map<string, readonly CreativeTag[]>();
  for (const { names, tags } of annotations) for (const name of names) byName.set(nameless(name), tags);
  return new Map(
    assets.flatMap(({ id, url }) => {
      const content = contentUrl(url);
      const tags = byName.get(content) ?? byName.get(id);
      return tags ? [[content, tags] as const] : [];
    }),
  );
}

/** A job's results as they came, or why they could not be had. */
export type TagResults = { readonly results: unknown } | { readonly unread: string };

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

function isAllowed(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname));
}

async function download(http: Http, url: string, call: Call): Promise<TagResults> {
  if (!isAllowed(url)) return { unread: 'their address is not https' };
  try {
    // Another host, named by an answer: it gets no credentials, and `http` bounds the size and follows no redirect.
    const answer = await http({ method: 'GET', url, repeat: 'always', call });
    return isSuccess(answer) ? { results: answer.body } : { unread: `their host answered ${answer.status}` };
  } catch (error) {
    if (error instanceof TransportError && error.code !== 'out-of-time') return { unread: error.message };
    throw error;
  }
}

/** The results of a complete job: in its answer, or to be downloaded. Rejects only when the time is up, or for a defect. */
export async function resultsOf(job: TagJob, http: Http, call: Call): Promise<TagResults> {
  if (job.annotations !== undefined && job.annotations !== null) return { results: job.annotations };
  if (job.downloadUrl !== undefined) return await download(http, job.downloadUrl, call);
  return { unread: 'the job names no place where they are' };
}
