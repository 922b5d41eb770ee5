import { identityOf } from '../core/creative.ts';
import { compareManifests, findDuplicates } from '../core/manifest/compare-manifests.ts';
import { type ManifestFile, matchesManifest } from '../core/manifest/manifest-files.ts';
import { remarksOn } from '../core/manifest/manifest-warnings.ts';
import { type ParsedManifest, parseManifest } from '../core/manifest/parse-manifest.ts';
import { refusedEntries } from '../core/policy/admission.ts';
import { judgesDifferently } from '../core/policy/overrides.ts';
import { parsePolicyFile } from '../core/policy/parse-policy-file.ts';
import { configurationProblems } from '../core/policy/participation.ts';
import type { Policy } from '../core/policy/policy.ts';
import { resolvePolicy } from '../core/policy/resolve-policy.ts';
import type { Problem } from '../core/report.ts';
import type { Comparison } from './comparison.ts';
import type { GateContext } from './gate-context.ts';
import type { ComparisonFiles } from './ports.ts';
import { readProposal } from './propose-policy.ts';

type ComparingContext = Pick<GateContext, 'settings' | 'deadlines' | 'opened'>;

/** A link has to outlive the queue of a provider that answers after this run. */
const PARKED_LINK_MS = 24 * 3_600_000;

async function readChanges(files: ComparisonFiles, policy: Policy, workspaceId: number | undefined) {
  const globs = policy.manifests.value;
  const manifests = await files.manifests(globs, matchesManifest(globs));
  const parse = ({ path, bytes }: ManifestFile): ParsedManifest => parseManifest(path, bytes, { workspaceId });
  const head = manifests.head.map(parse);
  const changes = compareManifests(manifests.base.map(parse), head);
  const elsewhere = changes.moved.filter(({ creative, before }) => judgesDifferently(policy, creative, before));
  const everyone = [...head, ...manifests.unchanged.map(parse)].flatMap((manifest) => manifest.creatives);
  const { problems: doubles, duplicated } = findDuplicates(everyone);
  return {
    gated: [
      ...changes.gated.map((change) => ({ ...change, mayNotSubmit: false })),
      ...elsewhere.map((move) => ({ ...move, mayNotSubmit: true })),
    ].filter(({ creative }) => !duplicated.has(identityOf(creative))),
    removed: changes.removed,
    problems: [...manifests.problems, ...head.flatMap((manifest) => manifest.problems), ...doubles],
    warnings: manifests.warnings,
  };
}

/**
 * Turns a host's bytes into what is to be judged: resolves the policy, compares the manifests, finds duplicates and says
 * what is remarkable. Rejects with a `ReportedProblem` when a part cannot be read.
 */
export async function comparisonFromFiles(files: ComparisonFiles, context: ComparingContext): Promise<Comparison> {
  const { settings, deadlines, opened } = context;
  const { credentials } = opened;
  const { pullRequest, baseSha } = files;
  const path = settings.policyPath;
  const bytes = await files.policy();
  const { file, problems: flaws } = bytes === undefined ? { file: null, problems: [] } : parsePolicyFile(path, bytes);
  const nothing = { pullRequest, baseSha, policy: null, gated: [], removed: [], maySubmit: false };
  const withoutPolicy = async (why: readonly Problem[]): Promise<Comparison> => {
    const { problems, warnings } = await readProposal(files, { settings, credentials, base: null });
    return { ...nothing, problems: [...why, ...problems], warnings: why === flaws ? warnings : [] };
  };
  if (flaws.length > 0) return await withoutPolicy(flaws);

  const policy = resolvePolicy({ file, path, sha: file === null ? null : baseSha, settings, credentials });
  const unusable = configurationProblems(policy, credentials);
  if (unusable.length > 0) return await withoutPolicy(unusable);

  const [{ gated, removed, problems, warnings }, proposed] = await Promise.all([
    readChanges(files, policy, settings.vidmob.workspaceId),
    readProposal(files, { settings, credentials, base: policy }),
  ]);
  const judged = gated.map(({ creative }) => creative);
  const submitted = gated.filter(({ mayNotSubmit }) => !mayNotSubmit).map(({ creative }) => creative);
  const refusal = submitted.length > 0 && !settings.sandbox ? await files.refusal() : undefined;
  const parks = policy.outcomes.timeout.value === 'pending';
  const linksMustLastUntil = deadlines.looking.at + (parks ? PARKED_LINK_MS : 0);
  return {
    pullRequest,
    baseSha,
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
