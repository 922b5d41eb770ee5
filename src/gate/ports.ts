/** What the pipeline needs of the host it runs on: GitHub, a checkout on disk, or another. */

import type { ManifestFiles } from '../core/manifest/manifest-files.ts';
import type { Conclusion, Problem, Report, Warning } from '../core/report.ts';
import type { Baselines } from '../core/verdict/baseline.ts';
import type { RecordSet } from '../records/record-set.ts';
import type { GateResult } from './report-evaluation.ts';

/** A policy file that judges nothing before it is merged. */
export interface ProposedPolicy {
  /** What proposes it: `pull request` or `merge group`. */
  readonly by: string;
  /** The commit it is in. */
  readonly sha: string;
  /** Undefined where the change removes the file, or it is none that can be read. */
  readonly bytes: Uint8Array | undefined;
  /** Why it cannot be read, as a clause; undefined: it can. */
  readonly flaw: string | undefined;
  /** Whether the policy in force has changed since the change left its base. */
  isBehind(): Promise<boolean>;
}

/** One comparison as bytes: a pull request, a merge group or a push. Every method rejects with a `ReportedProblem`. */
export interface ComparisonFiles {
  /** Undefined where there is none, as for a merge group. */
  readonly pullRequest: number | undefined;
  /** The commit whose policy counts. */
  readonly baseSha: string;
  /** The policy file at `baseSha`; undefined where there is none. */
  policy(): Promise<Uint8Array | undefined>;
  /** The policy file that the change would bring; undefined where it leaves the file alone. */
  proposedPolicy(): Promise<ProposedPolicy | undefined>;
  /** The manifests before and after; `matches` is what the policy's `globs` mean. */
  manifests(globs: readonly string[], matches: (path: string) => boolean): Promise<ManifestFiles>;
  /** Why nothing of it may be sent to a provider; undefined: it may. Asked only before something would be sent. */
  refusal(): Promise<Problem | undefined>;
}

/** Provides the comparisons to judge. */
export interface Source {
  /** What the report says of the run's event. */
  readonly event: Pick<Report['run'], 'event' | 'headSha' | 'pullRequest'>;
  /** The event's own comparison, and others that share its result. Rejects with a `ReportedProblem`. */
  comparisons(): Promise<{
    readonly own: ComparisonFiles;
    readonly others: readonly ComparisonFiles[];
    readonly warnings: readonly Warning[];
  }>;
  /** What people should know of how the run was set up. Never rejects. */
  warnings(): Promise<readonly Warning[]>;
}

/** Where earlier answers and tickets lie. */
export interface KnownRecords {
  /** Adds what earlier runs know, the cheapest place first, until nothing is missing. Returns what could not be opened. */
  load(into: { readonly recordSet: RecordSet; readonly isMissing: () => boolean }): Promise<readonly Warning[]>;
  /** Scores recorded for the own comparison's base; undefined where none are. */
  baselines(): Promise<Baselines | undefined>;
}

/** Where people see how far a run is, and where its tickets survive it. */
export interface GateProgress {
  /** Why a result could not be shown: then nothing is submitted. */
  readonly problems: readonly Problem[];
  /** Aborts once another run has taken over. */
  readonly superseded?: AbortSignal;
  /** Never rejects. */
  show(text: { readonly title: string; readonly summary: string }): Promise<void>;
  /** Writes the ticket store down now. Never rejects. */
  persist(): Promise<void>;
}

/** Who takes the result; `Shown` is what becomes of it there. */
export interface Results<Shown> {
  /** What people should know of how the result is shown. */
  readonly warnings: readonly string[];
  /** The conclusion as the host can carry it: one that parks nothing turns `pending` into `failure`. */
  settle(conclusion: Conclusion): Conclusion;
  /** Shows a result with its settled conclusion; what could not be written is in what it resolves. */
  show(result: GateResult): Promise<Shown>;
  /** Says that there is no result, and why. Never rejects. */
  fail(message: string): Promise<void>;
}

/** A host with everything that one gate needs. */
export interface GateHost<Shown> {
  readonly source: Source;
  readonly known: KnownRecords;
  readonly progress: GateProgress;
  readonly results: Results<Shown>;
}
