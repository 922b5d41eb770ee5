import { identityOf, type ProviderName } from '../core/creative.ts';
import { compareManifests, findDuplicates } from '../core/manifest/compare-manifests.ts';
import { matchesManifest } from '../core/manifest/manifest-files.ts';
import { remarksOn } from '../core/manifest/manifest-warnings.ts';
import { type ParsedManifest, parseManifest } from '../core/manifest/parse-manifest.ts';
import { refusedEntries } from '../core/policy/admission.ts';
import { judgesDifferently } from '../core/policy/overrides.ts';
import { type ParsedPolicyFile, parsePolicyFile } from '../core/policy/parse-policy-file.ts';
import { configurationProblems } from '../core/policy/participation.ts';
import type { Policy } from '../core/policy/policy.ts';
import { resolvePolicy } from '../core/policy/resolve-policy.ts';
import type { Problem, Warning } from '../core/report.ts';
import type { Comparison } from '../gate/subject.ts';
import { readFile } from '../github/contents.ts';
import { forkProblem } from '../github/fork.ts';
import { type ManifestFile, readManifests } from '../github/manifests.ts';
import { findTargets, type Target } from '../github/target.ts';
import { readProposal } from './proposed-policy.ts';
import type { World } from './world.ts';

type ReadingWorld = Pick<World, 'github' | 'settings' | 'deadlines'>;
type Credentials = Readonly<Record<ProviderName, boolean>>;

/** A link has to outlive the queue of a provider that answers after this run. */
const PARKED_LINK_MS = 24 * 3_600_000;

async function readPolicy(
  { github, settings }: ReadingWorld,
  { policySha }: Target,
): Promise<{
  readonly bytes: Uint8Array | undefined;
  readonly file: ParsedPolicyFile | null;
  readonly problems: readonly Problem[];
}> {
  const bytes = await readFile(github, settings.policyPath, policySha);
  if (bytes === undefined) return { bytes, file: null, problems: [] };
  return { bytes, ...parsePolicyFile(settings.policyPath, bytes) };
}

async function readChanges({ github, settings }: ReadingWorld, target: Target, policy: Policy) {
  const globs = policy.manifests.value;
  const files = await readManifests(github, target, globs, matchesManifest(globs));
  const { workspaceId } = settings.vidmob;
  const parse = ({ path, bytes }: ManifestFile): ParsedManifest => parseManifest(path, bytes, { workspaceId });
  const head = files.head.map(parse);
  const changes = compareManifests(files.base.map(parse), head);
  const elsewhere = changes.moved.filter(({ creative, before }) => judgesDifferently(policy, creative, before));
  const everyone = [...head, ...files.unchanged.map(parse)].flatMap((manifest) => manifest.creatives);
  const { problems: doubles, duplicated } = findDuplicates(everyone);
  return {
    gated: [
      ...changes.gated.map((change) => ({ ...change, mayNotSubmit: false })),
      ...elsewhere.map((move) => ({ ...move, mayNotSubmit: true })),
    ].filter(({ creative }) => !duplicated.has(identityOf(creative))),
    removed: changes.removed,
    problems: [...files.problems, ...head.flatMap((manifest) => manifest.problems), ...doubles],
    warnings: files.warnings,
  };
}

/** Reads what one comparison asks to be judged. Rejects with a `GitHubProblem` when a part cannot be read. */
export async function readComparison(
  world: ReadingWorld,
  target: Target,
  credentials: Credentials,
): Promise<Comparison> {
  const { github, settings, deadlines } = world;
  const { pull, policySha } = target;
  const { bytes, file, problems: flaws } = await readPolicy(world, target);
  const nothing = { gated: [], removed: [], maySubmit: false, warnings: [] };
  const named = { pullRequest: pull?.number, baseSha: policySha };
  const withoutPolicy = async (why: readonly Problem[]): Promise<Comparison> => {
    const { problems, warnings } = await readProposal(world, target, { policy: null, bytes }, credentials);
    return {
      ...named,
      ...nothing,
      policy: null,
      problems: [...why, ...problems],
      warnings: why === flaws ? warnings : [],
    };
  };
  if (flaws.length > 0) return await withoutPolicy(flaws);

  const sha = file === null ? null : policySha;
  const policy = resolvePolicy({ file, path: settings.policyPath, sha, settings, credentials });
  const unusable = configurationProblems(policy, credentials);
  if (unusable.length > 0) return await withoutPolicy(unusable);

  const [{ gated, removed, problems, warnings }, proposed] = await Promise.all([
    readChanges(world, target, policy),
    readProposal(world, target, { policy, bytes }, credentials),
  ]);
  const judged = gated.map(({ creative }) => creative);
  const submitted = gated.filter(({ mayNotSubmit }) => !mayNotSubmit).map(({ creative }) => creative);
  const asksForMoney = pull !== undefined && submitted.length > 0 && !settings.sandbox;
  const refusal = asksForMoney ? await forkProblem(github, pull, settings.forkSubmissions) : undefined;
  const parks = policy.outcomes.timeout.value === 'pending';
  const linksMustLastUntil = deadlines.looking.at + (parks ? PARKED_LINK_MS : 0);
  return {
    ...named,
    policy,
    proposal: proposed.proposal,
    gated,
    removed,
    maySubmit: refusal === undefined,
    problems: [...problems, ...proposed.problems, ...refusedEntries(judged, policy), ...(refusal ? [refusal] : [])],
    warnings: [
      ...warnings,
      ...proposed.warnings,
      ...remarksOn(submitted, { linksMustLastUntil, vidmobUsed: policy.participation.vidmob.used }),
    ],
  };
}

/**
 * Reads everything that the event asks to be judged: the policy of each base branch, and what changed in the manifests.
 * Rejects with a `GitHubProblem` when a part cannot be read, because a part would not be the whole.
 */
export async function readComparisons(
  world: ReadingWorld & Pick<World, 'trigger'>,
  credentials: Credentials,
): Promise<{ readonly comparisons: readonly Comparison[]; readonly warnings: readonly Warning[] }> {
  const { targets, warnings } = await findTargets(world.github, world.trigger);
  const comparisons = await Promise.all(targets.map((target) => readComparison(world, target, credentials)));
  return { comparisons, warnings };
}
