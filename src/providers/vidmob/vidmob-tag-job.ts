import type { Creative } from '../../core/creative.ts';
import { contentUrl } from '../../core/url.ts';
import { errorText } from '../step-outcomes.ts';
import { isObject, type JsonObject, resultOf } from './vidmob-client.ts';
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

function text(job: JsonObject, ...names: readonly string[]): string | undefined {
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
  const status = (text(job, 'status') ?? 'UNKNOWN').trim().toUpperCase();
  const id = job['job_id'] ?? job['jobId'] ?? job['id'];
  return {
    id: (typeof id === 'string' || typeof id === 'number') && id !== '' ? String(id) : undefined,
    state: STATES[status] ?? 'working',
    status,
    annotations: job['annotations'],
    downloadUrl: text(job, 'download_url_json', 'downloadUrlJSON', 'downloadUrlJson'),
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
