import { contentUrl } from '../../core/url.ts';
import type { Call, Http } from '../../http/http.ts';
import { TransportError } from '../../http/http-failures.ts';
import type { CreativeTag } from './vidmob-answer.ts';
import { isObject, isSuccess, type JsonObject } from './vidmob-client.ts';
import type { TagAsset, TagJob } from './vidmob-tag-job.ts';

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

/** The tags by the URLs that were sent. Results may name an asset by its URL, with any signature, or by its id. */
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
