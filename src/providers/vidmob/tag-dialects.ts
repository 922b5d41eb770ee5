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
