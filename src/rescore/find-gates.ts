import pLimit from 'p-limit';
import { isMissingPermission, permissionAdvice, toGitHubProblem } from '../github/github-errors.ts';
import { listOpenPulls, type OpenPull } from '../github/list-pulls.ts';
import { checkNameFor } from '../github/publish/check-run.ts';
import { type FoundCheck, findChecks } from '../github/publish/find-checks.ts';
import { listQueueRefs } from '../github/queue-refs.ts';
import { type FoundGate, foundGate, type GateTarget } from './found-gate.ts';
import type { RescoreContext } from './rescore-context.ts';
import type { RunLog } from './run-log.ts';

/** Commits that are asked about together. */
const AT_A_TIME = 8;
/** Requests that a run leaves to the others of the repository. */
const RESERVE = 50;

/** The gates that were found. */
export interface FoundGates {
  readonly gates: readonly FoundGate[];
  /** Whether every open pull request and merge group was looked at. */
  readonly isWhole: boolean;
}

/** The name that gates' checks have in this repository. */
export function gateCheckName({ settings }: Pick<RescoreContext, 'settings'>): string {
  return checkNameFor(settings.checkName, { event: 'pull_request', sandbox: settings.sandbox });
}

function byHead(pulls: readonly OpenPull[]): ReadonlyMap<string, GateTarget> {
  const targets = new Map<string, readonly [OpenPull, ...OpenPull[]]>();
  for (const pull of pulls) targets.set(pull.headSha, [...(targets.get(pull.headSha) ?? []), pull] as [OpenPull]);
  return new Map([...targets].map(([sha, same]) => [sha, { kind: 'pulls', pulls: same }] as const));
}

/** Our check runs on a commit, newest first. Rejects with a `GitHubProblem`. */
export async function ownChecks(context: RescoreContext, sha: string): Promise<readonly FoundCheck[]> {
  const { github, conditional } = context;
  const found = await findChecks(github, sha, gateCheckName(context), conditional).catch((error: unknown) => {
    throw toGitHubProblem(error, `read the check runs of ${sha}`, 'checks');
  });
  if (isMissingPermission(found)) throw toGitHubProblem(new Error(permissionAdvice(['checks'])), 'read check runs');
  return found.own;
}

/** The newest check run of ours on a commit as it is now; undefined where there is none. Rejects with a `GitHubProblem`. */
export async function gateOn(context: RescoreContext, sha: string, target: GateTarget): Promise<FoundGate | undefined> {
  const { seals, run, clock } = context;
  const [newest] = await ownChecks(context, sha);
  return newest && foundGate(target, sha, newest, { seals, run, now: clock.now() });
}

/**
 * Finds our newest check run on the head of every open pull request and of every merge group. What cannot be read is a
 * problem of the runLog, and what the hourly limit does not reach is left: neither takes the others with it.
 */
export async function findGates(context: RescoreContext, runLog: RunLog): Promise<FoundGates> {
  const { github, clock, conditional, rateLimit } = context;
  const [pulls, refs] = await Promise.all([
    runLog.attempt(() => listOpenPulls(github, conditional)),
    runLog.attempt(() => listQueueRefs(github, undefined, conditional)),
  ]);
  const queued = (refs ?? []).map((ref) => [ref.headSha, { kind: 'queue', ref }] as const);
  const limit = pLimit(AT_A_TIME);
  let unread = 0;
  let isCut = pulls === undefined || refs === undefined;
  const polls = [...queued, ...byHead(pulls ?? [])].map(([sha, target]) =>
    limit(async () => {
      if (!rateLimit.hasRoomFor(RESERVE, clock.now())) {
        unread += 1;
        return undefined;
      }
      const found = await runLog.attempt(async () => ({ gate: await gateOn(context, sha, target) }));
      isCut ||= found === undefined;
      return found?.gate;
    }),
  );
  const gates = (await Promise.all(polls)).filter((gate) => gate !== undefined);
  if (unread > 0) runLog.leave(unread, `${unread} commits were not looked at, because GitHub's hourly limit is near.`);
  return { gates, isWhole: !isCut && unread === 0 };
}
