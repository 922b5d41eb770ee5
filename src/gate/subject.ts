import type { Creative } from '../core/creative.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Problem, Warning } from '../core/report.ts';

/** One comparison that is judged: a pull request, a merge group or a push. */
export interface Subject {
  /** Undefined for a merge group and a push. */
  readonly pullRequest: number | undefined;
  /** The commit whose policy counts. */
  readonly baseSha: string;
  /** Null when there is none that could be used: then nothing is judged. */
  readonly policy: Policy | null;
  /** New or changed entries. */
  readonly gated: readonly Creative[];
  readonly removed: readonly Creative[];
  /** False when nothing of this subject may be sent to a provider; `problems` say why. */
  readonly maySubmit: boolean;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** A creative that is judged for a subject. */
export interface GatedCreative {
  readonly subject: Subject;
  readonly policy: Policy;
  readonly creative: Creative;
}

/** Every creative to be judged, in the subjects' order. */
export function gatedCreatives(subjects: readonly Subject[]): readonly GatedCreative[] {
  return subjects.flatMap((subject) => {
    const { policy, gated } = subject;
    return policy === null ? [] : gated.map((creative) => ({ subject, policy, creative }));
  });
}
