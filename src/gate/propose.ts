import { comparePolicies } from '../core/policy/compare/compare-policies.ts';
import type { PolicyChange } from '../core/policy/compare/policy-difference.ts';
import { parsePolicyFile } from '../core/policy/parse-policy-file.ts';
import { type Credentials, configurationProblems } from '../core/policy/participation.ts';
import type { Policy } from '../core/policy/policy.ts';
import { resolvePolicy } from '../core/policy/resolve-policy.ts';
import type { Problem, Warning } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';

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

/** A proposal, if there is one, and what is wrong with it here and now. */
export interface Proposed {
  /** Undefined where nothing is proposed, or nothing is there to compare it with. */
  readonly proposal: Proposal | undefined;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
}

/** What a file is proposed against, and by what settings both are resolved. */
export interface Proposing {
  readonly settings: Settings;
  readonly credentials: Credentials;
  /** The policy in force; null where the base has none that can be used. */
  readonly base: Policy | null;
  /** `pull request` or `merge group`. */
  readonly by: string;
}

const UNUSABLE = 'The proposed policy cannot be used, so that nothing could be compared; see the problems.';
const SAME = 'The policy file is another one, but nothing that is in force changes.';

/** Reads a proposed file, as it is at `sha`, and compares it with the policy in force; undefined bytes are no file. */
export function propose(bytes: Uint8Array | undefined, sha: string, proposing: Proposing): Proposed {
  const { settings, credentials, base, by } = proposing;
  const path = settings.policyPath;
  const { file, problems: flaws } = bytes === undefined ? { file: null, problems: [] } : parsePolicyFile(path, bytes);
  if (flaws.length > 0) return unusable(flaws, proposing);
  if (base === null) {
    const message = `The policy at the head of this ${by} can be read: merging it mends that of the base branch.`;
    return { proposal: undefined, problems: [], warnings: [{ path, line: null, column: null, message }] };
  }
  const policy = resolvePolicy({ file, path, sha: file === null ? null : sha, settings, credentials });
  const problems = configurationProblems(policy, credentials);
  const changes = comparePolicies(base, policy);
  const notes = changes.length === 0 ? [SAME] : [];
  return {
    proposal: { policy: problems.length > 0 ? null : policy, changes, notes, problems },
    problems: [],
    warnings: [],
  };
}

/** A proposal that must not be merged, and why: each flaw with its place in the file. */
export function unusable(
  flaws: readonly Pick<Problem, 'line' | 'column' | 'message'>[],
  { settings, base, by }: Pick<Proposing, 'settings' | 'base' | 'by'>,
): Proposed {
  const problems = flaws.map(({ line, column, message }): Problem => {
    const told = `The policy of this ${by}: ${stopped(message)} Once merged, every run would fail.`;
    return { rule: 'policy/invalid', path: settings.policyPath, line, column, message: told };
  });
  const proposal = { policy: null, changes: [], notes: [UNUSABLE], problems: [] };
  return { proposal: base === null ? undefined : proposal, problems, warnings: [] };
}

function stopped(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
