import type { Creative } from '../core/creative.ts';
import type { Change } from '../core/manifest/compare-manifests.ts';
import type { PolicyChange } from '../core/policy/compare/policy-difference.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Problem, Warning } from '../core/report.ts';

/** The policy that a pull request or a merge group would bring; it judges nothing before it is merged. */
export interface Proposal {
  /** Null where it cannot be used, or not in this run: then it would judge nothing. */
  readonly policy: Policy | null;
  readonly changes: readonly PolicyChange[];
  /** What a reader must know to take the comparison rightly. */
  readonly notes: readonly string[];
  /** What would fail a run under it, without failing this one. */
  readonly problems: readonly Problem[];
}

/** An entry that is judged. */
export interface GatedEntry extends Change {
  /** True for a moved entry: its content is unchanged, so it is judged by known answers and never sent. */
  readonly mayNotSubmit: boolean;
}

/** One comparison that is judged: a pull request, a merge group or a push. */
export interface Comparison {
  /** Undefined for a merge group and a push. */
  readonly pullRequest: number | undefined;
  /** The commit whose policy counts. */
  readonly baseSha: string;
  /** Null when there is none that could be used: then nothing is judged. */
  readonly policy: Policy | null;
  /** The policy that the change would bring; undefined where it leaves the policy as it is. */
  readonly proposal?: Proposal | undefined;
  /** New or changed entries, and moved ones where the policy makes a difference between the places. */
  readonly gated: readonly GatedEntry[];
  readonly removed: readonly Creative[];
  /** False when nothing of this comparison may be sent to a provider; `problems` say why. */
  readonly maySubmit: boolean;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** A creative that is judged for a comparison. */
export interface GatedCreative extends GatedEntry {
  readonly comparison: Comparison;
  readonly policy: Policy;
}

/** Every creative to be judged, in the comparisons' order. */
export function gatedCreatives(comparisons: readonly Comparison[]): readonly GatedCreative[] {
  return comparisons.flatMap((comparison) => {
    const { policy, gated } = comparison;
    return policy === null ? [] : gated.map((entry) => ({ comparison, policy, ...entry }));
  });
}

/** Pull requests with one head have the same manifests: report shared problems once. */
export function distinct<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
