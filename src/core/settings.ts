import type { Accounts, ProviderName, StatedLimits } from '../providers/modules.ts';

/** A value with the place it was stated in: `input min-score`, `.github/creative-gate.yml:31`, `default`. */
export interface Stated<T> {
  readonly value: T;
  readonly origin: string;
}

export const MODES = ['auto', 'gate', 'rescore', 'merge-reports'] as const;
export type Mode = (typeof MODES)[number];
export const TIMEOUT_OUTCOMES = ['failure', 'pending', 'neutral'] as const;
type TimeoutOutcome = (typeof TIMEOUT_OUTCOMES)[number];
export const COMMENT_MODES = ['always', 'on-failure', 'never'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];
export const FORK_MODES = ['trusted', 'all', 'never'] as const;
export type ForkMode = (typeof FORK_MODES)[number];

/**
 * The action's inputs (contract section 1), checked and typed: each provider's account under its name, and the limits
 * that inputs state. Durations are in milliseconds.
 */
export interface Settings extends Accounts, StatedLimits {
  readonly githubToken: string;
  readonly mode: Mode;
  readonly manifests: Stated<readonly string[]>;
  readonly policyPath: string;
  /** Undefined: every provider whose credentials are set. */
  readonly providers: readonly ProviderName[] | undefined;
  readonly timeoutMs: number;
  /** One interval for all queues; undefined: each queue's own. */
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
