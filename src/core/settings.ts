import type { ProviderName } from './creative.ts';

/** A value with the place it was stated in: `input min-score`, `.github/creative-gate.yml:31`, `default`. */
export interface Stated<T> {
  readonly value: T;
  readonly origin: string;
}

export const MODES = ['auto', 'gate', 'rescore', 'merge-reports'] as const;
export type Mode = (typeof MODES)[number];
export const TAG_MODES = ['auto', 'always', 'never'] as const;
export type TagMode = (typeof TAG_MODES)[number];
export const TIMEOUT_OUTCOMES = ['failure', 'pending', 'neutral'] as const;
export type TimeoutOutcome = (typeof TIMEOUT_OUTCOMES)[number];
export const COMMENT_MODES = ['always', 'on-failure', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];
export const FORK_MODES = ['trusted', 'all', 'never'] as const;
export type ForkMode = (typeof FORK_MODES)[number];

/** The action's inputs (contract section 1), checked and typed. Durations are in milliseconds. */
export interface Settings {
  readonly githubToken: string;
  readonly mode: Mode;
  readonly manifests: Stated<readonly string[]>;
  readonly policyPath: string;
  /** Undefined: every provider whose credentials are set. */
  readonly providers: readonly ProviderName[] | undefined;
  readonly vidmob: {
    readonly apiKey: string | undefined;
    readonly workspaceId: number | undefined;
    readonly url: string;
    readonly tags: TagMode;
  };
  readonly ias: {
    readonly clientId: string | undefined;
    readonly clientSecret: string | undefined;
    readonly url: string;
    readonly tokenUrl: string;
  };
  readonly verity: { readonly apiKey: string | undefined; readonly url: string };
  readonly minScore: Stated<number>;
  readonly minAdherence: Stated<number>;
  /** The mildest GARM level that fails; null for `none`. */
  readonly garmFailOn: Stated<'low' | 'medium' | 'high' | 'floor' | null>;
  /** The mildest Verity risk that fails; null for `none`. */
  readonly verityFailOn: Stated<'low' | 'medium' | 'high' | null>;
  readonly timeoutMs: number;
  /** One interval for all lanes; undefined: each lane's own. */
  readonly pollIntervalMs: number | undefined;
  readonly onTimeout: Stated<TimeoutOutcome>;
  readonly maxPendingAgeMs: number;
  readonly comment: CommentMode;
  readonly checkName: string;
  readonly maxSubmissions: number;
  readonly forkSubmissions: ForkMode;
  readonly shard: { readonly index: number; readonly count: number } | undefined;
  readonly reports: readonly string[];
  readonly sandbox: boolean;
}
