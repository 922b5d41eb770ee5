import type { Reply } from '../wire.ts';

export interface Tag {
  readonly category: string;
  readonly label: string;
}

/**
 * Which of the published contracts Creative Tags speaks: the guide's, or the endpoint reference's with the envelope of
 * the interface's description or plain as in its use case.
 */
type TagDialect = 'guide' | 'reference' | 'reference-plain';

/** How Creative Tags treats its jobs. Without a script each is done at the first look. */
export interface TagsScript {
  readonly dialect?: TagDialect;
  /** Looks before the last status. */
  readonly processing?: number;
  /** COMPLETE, or COMPLETED in the reference's dialect, when absent. */
  readonly status?: string;
  /** The answer to a new job. */
  readonly refuse?: Reply;
  /** By URL, in place of the usual tags. */
  readonly tags?: Readonly<Record<string, readonly Tag[]>>;
  /** What went wrong with single assets, by URL. */
  readonly errors?: Readonly<Record<string, string>>;
  readonly message?: string;
}

const USUAL_TAGS: readonly Tag[] = [
  { category: 'visual', label: 'human presence' },
  { category: 'brand', label: 'logo visible' },
];

export interface TagJob {
  readonly id: string;
  readonly assets: readonly { readonly id?: string; readonly url: string }[];
  /** As sent. */
  readonly clientTags: unknown;
  looks: number;
}

/** What the job found on an asset. */
export function tagsOf({ clientTags }: TagJob, script: TagsScript, url: string): readonly Tag[] {
  const labels = Array.isArray(clientTags)
    ? (clientTags as { label: string }[]).map(({ label }) => label)
    : Object.keys(clientTags ?? {});
  return script.tags?.[url] ?? [...USUAL_TAGS, ...labels.map((label) => ({ category: 'client', label }))];
}
