import pLimit from 'p-limit';
import { toGitHubProblem } from '../github/errors.ts';
import { listOpenPulls, type OpenPull } from '../github/open-pulls.ts';
import { checkNameFor } from '../github/publish/check-name.ts';
import { findChecks } from '../github/publish/find-checks.ts';
import { permissionAdvice } from '../github/publish/permissions.ts';
import { isMissingPermission } from '../github/publish/refusal.ts';
import { listQueueRefs } from '../github/queue-refs.ts';
import { type FoundGate, foundGate, type GateTarget } from './found-gate.ts';
import type { Desk } from './world.ts';

/** Commits that are asked about together. */
const AT_A_TIME = 8;
/** Requests that a run leaves to the others of the repository. */
const RESERVE = 50;

/** The gates that were found, and how many commits were not looked at any more because the hourly limit was near. */
export interface FoundGates {
  readonly gates: readonly FoundGate[];
  readonly left: number;
}

/** The name that gates' checks have in this repository. */
export function gateCheckName({ settings }: Pick<Desk['world'], 'settings'>): string {
  return checkNameFor(settings.checkName, { event: 'pull_request', sandbox: settings.sandbox });
}

function byHead(pulls: readonly OpenPull[]): ReadonlyMap<string, GateTarget> {
  const targets = new Map<string, readonly [OpenPull, ...OpenPull[]]>();
  for (const pull of pulls) targets.set(pull.headSha, [...(targets.get(pull.headSha) ?? []), pull] as [OpenPull]);
  return new Map([...targets].map(([sha, same]) => [sha, { kind: 'pulls', pulls: same }] as const));
}

async function newestCheck({ world, gating, conditional }: Desk, sha: string, target: GateTarget) {
  const found = await findChecks(world.github, sha, gateCheckName(world), conditional).catch((error: unknown) => {
    throw toGitHubProblem(error, `read the check runs of ${sha}`, 'checks');
  });
  if (isMissingPermission(found)) throw toGitHubProblem(new Error(permissionAdvice(['checks'])), 'read check runs');
  const [newest] = found.own;
  return newest && foundGate(target, sha, newest, { seals: gating.seals, now: world.clock.now() });
}

/**
 * Finds our newest check run on the head of every open pull request and of every merge group. Rejects with a
 * `GitHubProblem` when one of them cannot be read.
 */
export async function findGates(desk: Desk): Promise<FoundGates> {
  const { world, conditional, rateLimit } = desk;
  const [pulls, refs] = await Promise.all([
    listOpenPulls(world.github, conditional),
    listQueueRefs(world.github, undefined, conditional),
  ]);
  const queued = refs.map((ref) => [ref.headSha, { kind: 'queue', ref }] as const);
  const targets = [...queued, ...byHead(pulls)];
  const limit = pLimit(AT_A_TIME);
  let left = 0;
  const looks = targets.map(([sha, target]) =>
    limit(async () => {
      if (rateLimit.hasRoomFor(RESERVE, world.clock.now())) return await newestCheck(desk, sha, target);
      left += 1;
      return undefined;
    }),
  );
  const gates = (await Promise.all(looks)).filter((gate) => gate !== undefined);
  return { gates, left };
}
