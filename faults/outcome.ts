import type { ProviderName } from '../src/core/creative.ts';
import type { Report } from '../src/core/report.ts';

/** What a run left behind, on all sides of it. */
export interface Outcome {
  /** Undefined when there is none, which must not be. */
  readonly report: Report | undefined;
  readonly exitCode: number | undefined;
  /** What the run rejected with, which it must not do. */
  readonly thrown: string | undefined;
  /** Milliseconds on the run's clock, from its start to its end. */
  readonly elapsedMs: number;
  /** Names of secrets in what was logged, shown or reported. */
  readonly shownSecrets: readonly string[];
  /** Requests to a host that has nothing to do with it. */
  readonly strayRequests: number;
  /** Check runs of the gate on the commit, oldest first. */
  readonly checks: readonly { readonly status: string; readonly conclusion: string | null }[];
  /** Comments of the gate on the pull request; undefined where there is none to comment on. */
  readonly comments: number | undefined;
  /** Submissions that a provider took, by provider and what was submitted. */
  readonly accepted: readonly {
    readonly provider: ProviderName | 'tags';
    readonly what: string;
    readonly times: number;
  }[];
  /** What no correct client does, as the stand-ins noticed. */
  readonly violations: readonly string[];
  /** What the next attempt came to, after a provider's lasting fault was over; undefined where none was made. */
  readonly resumed?: Report | undefined;
  /** Requests of the step that the case is about, and how many of them the fault struck. */
  readonly requests: number;
  readonly strikes: number;
}
