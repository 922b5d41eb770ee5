import { comparePolicies } from '../core/policy/compare/compare-policies.ts';
import { parsePolicyFile } from '../core/policy/parse-policy-file.ts';
import { type Credentials, configurationProblems } from '../core/policy/participation.ts';
import type { Policy } from '../core/policy/policy.ts';
import { resolvePolicy } from '../core/policy/resolve-policy.ts';
import type { Problem, Warning } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import type { Proposal } from './comparison.ts';
import type { ComparisonFiles } from './ports.ts';
import { withinTime } from './within-time.ts';

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
}

/** A pull request's author writes the file: reading and comparing it must not hold up the run. */
const LONGEST_MS = 5_000;

const BEHIND =
  'The base branch changed its policy after this branch left it, and the comparison is with its present state: some of ' +
  'these differences may be its own. Bring the branch up to date to tell them apart.';

const UNUSABLE = 'The proposed policy cannot be used, so that nothing could be compared; see the problems.';
const SAME = 'The policy file is another one, but nothing that is in force changes.';

/**
 * Reads the policy file that a change would bring and compares it with the one in force; nothing where the change leaves
 * the file alone. Rejects as the host does where the file cannot be read.
 */
export async function readProposal(
  files: Pick<ComparisonFiles, 'proposedPolicy'>,
  proposing: Proposing,
  longestMs = LONGEST_MS,
): Promise<Proposed> {
  const file = await files.proposedPolicy();
  if (file === undefined) return { proposal: undefined, problems: [], warnings: [] };
  const against = { ...proposing, by: file.by };
  if (file.flaw !== undefined) return unusable([{ line: null, column: null, message: file.flaw }], against);
  const compared = withinTime(() => propose(file.bytes, file.sha, against), longestMs);
  if (compared === undefined) {
    const message = `it takes more than ${longestMs / 1_000} seconds to be read; make it smaller and plainer`;
    return unusable([{ line: 1, column: 1, message }], against);
  }
  const { proposal } = compared.done;
  if (!proposal?.policy || !(await file.isBehind())) return compared.done;
  return { ...compared.done, proposal: { ...proposal, notes: [...proposal.notes, BEHIND] } };
}

/** Reads a proposed file, as it is at `sha`, and compares it with the policy in force; undefined bytes are no file. */
export function propose(
  bytes: Uint8Array | undefined,
  sha: string,
  proposing: Proposing & { readonly by: string },
): Proposed {
  const { settings, credentials, base, by } = proposing;
  const path = settings.policyPath;
  const { file, problems: flaws } = bytes === undefined ? { file: null, problems: [] } : parsePolicyFile(path, bytes);
  if (flaws.length > 0) return unusable(flaws, proposing);
  if (base === null) {
    const message = `The policy at the head of this ${by} can be read: merging it fixes that of the base branch.`;
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
function unusable(
  flaws: readonly Pick<Problem, 'line' | 'column' | 'message'>[],
  { settings, base, by }: Pick<Proposing, 'settings' | 'base'> & { readonly by: string },
): Proposed {
  const problems = flaws.map(({ line, column, message }): Problem => {
    const sentence = `The policy of this ${by}: ${stopped(message)} Once merged, every run would fail.`;
    return { rule: 'policy/invalid', path: settings.policyPath, line, column, message: sentence };
  });
  const proposal = { policy: null, changes: [], notes: [UNUSABLE], problems: [] };
  return { proposal: base === null ? undefined : proposal, problems, warnings: [] };
}

function stopped(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
