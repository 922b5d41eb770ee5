import { type KnownRecords, loadFrom, type StoredText } from '../gate/index.ts';
import { parentOf } from '../github/commits.ts';
import type { MergeGroupTrigger, PullRequestTrigger, PushTrigger, Trigger } from '../github/event.ts';
import { isMissingPermission } from '../github/github-errors.ts';
import { headsBehind, openHeads, type PullHead } from '../github/list-pulls.ts';
import { checkNameFor } from '../github/publish/check-run.ts';
import { type FoundCheck, findChecks } from '../github/publish/find-checks.ts';
import { listQueueRefs } from '../github/queue-refs.ts';
import { keepsSomething } from '../records/store-format.ts';
import type { GitHubContext, GitHubServices } from './github-context.ts';
import type { RecordCache } from './record-cache.ts';

/**
 * What earlier runs left on GitHub, the cheapest place first, and only while something is missing: our earlier check
 * runs on this commit, the cache, then check runs elsewhere.
 */
export function gitHubRecords(
  services: LookingServices & Pick<GitHubContext, 'seals'>,
  earlier: readonly FoundCheck[],
  cache: RecordCache,
): KnownRecords {
  return {
    load: async ({ recordSet, isMissing }) => {
      const into = { recordSet, seals: services.seals, isMissing };
      const onThisCommit = await loadFrom(oneAtATime(textsOf(earlier)), into);
      if (isMissing()) {
        for (const { records } of await Promise.all([cache.own(), cache.ofBranch()])) recordSet.absorb(records);
      }
      return [...onThisCommit, ...(await loadFrom(furtherTexts(services), into))];
    },
    baselines: cache.baselines,
  };
}

async function* oneAtATime<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  for (const item of items) yield [item];
}

type LookingServices = Pick<GitHubServices, 'github' | 'settings'> & { readonly trigger: Trigger };

/** Commits that are looked at together. */
const AT_A_TIME = 8;

/** The texts of check runs. */
export function textsOf(checks: readonly FoundCheck[]): StoredText[] {
  return checks.map(({ text, url, id }) => ({ text, where: url ?? `check run ${id}` }));
}

/** What our check runs on a commit keep; nothing where they cannot be read: then the work is done again. */
async function textsOn({ github, settings }: LookingServices, sha: string): Promise<StoredText[]> {
  // Also where a push asks: what it brought was gated as a pull request.
  const name = checkNameFor(settings.checkName, { event: 'pull_request', sandbox: settings.sandbox });
  const found = await findChecks(github, sha, name).catch(() => undefined);
  return found === undefined || isMissingPermission(found) ? [] : textsOf(found.own);
}

async function* textsOnEach(services: LookingServices, shas: readonly string[]): AsyncGenerator<readonly StoredText[]> {
  for (let from = 0; from < shas.length; from += AT_A_TIME) {
    const some = await Promise.all(shas.slice(from, from + AT_A_TIME).map((sha) => textsOn(services, sha)));
    yield some.flat();
  }
}

/** Commits of a branch that are looked at for a store, back from the head that has none. */
const MOST_COMMITS = 5;

async function* ofPullRequest(
  services: LookingServices,
  trigger: PullRequestTrigger,
): AsyncGenerator<readonly StoredText[]> {
  const { headSha, previousHeadSha, action } = trigger;
  if (action !== 'synchronize' && action !== 'reopened') return;
  let sha = previousHeadSha ?? headSha;
  for (let looked = 0; looked < MOST_COMMITS; looked += 1) {
    const texts = sha === headSha ? [] : await textsOn(services, sha);
    yield texts;
    // A run on that head kept all that was known by then; without one, it may have been cancelled before it kept anything.
    if (texts.some(({ text }) => keepsSomething(text))) return;
    const parent = await parentOf(services.github, sha).catch(() => undefined);
    if (parent === undefined) return;
    sha = parent;
  }
}

/** The pull request that GitHub names in the group's branch, `gh-readonly-queue/main/pr-7-<sha>`. */
function lastPullOf({ headRef }: MergeGroupTrigger): number | undefined {
  const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(headRef ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Heads that are looked at for what a merge group brings: content that none of them keeps is taken for new. */
const MOST_HEADS = 100;

async function* ofMergeGroup(
  services: LookingServices,
  trigger: MergeGroupTrigger,
): AsyncGenerator<readonly StoredText[]> {
  const { github } = services;
  const [heads, groups] = await Promise.all([
    openHeads(github, trigger.baseRef).catch((): PullHead[] => []),
    listQueueRefs(github, trigger.baseRef).catch(() => []),
  ]);
  const named = lastPullOf(trigger);
  const queued = new Set(groups.map(({ pullRequest }) => pullRequest));
  const shas = (which: (number: number) => boolean) =>
    heads.filter(({ number }) => which(number)).map(({ headSha }) => headSha);
  yield* textsOnEach(
    services,
    shas((number) => number === named),
  );
  // A group holds those before it in the queue as well, and GitHub names only one in its branch.
  yield* textsOnEach(
    services,
    shas((number) => number !== named && queued.has(number)),
  );
  yield* textsOnEach(services, shas((number) => number !== named && !queued.has(number)).slice(0, MOST_HEADS));
}

async function* ofPush(services: LookingServices, trigger: PushTrigger): AsyncGenerator<readonly StoredText[]> {
  // A merge queue makes its group's commit the branch's, with the group's check on it.
  yield await textsOn(services, trigger.headSha);
  const heads = await headsBehind(services.github, trigger.headSha).catch((): PullHead[] => []);
  yield* textsOnEach(
    services,
    heads.map(({ headSha }) => headSha),
  );
}

/**
 * Texts beyond this commit's own that may hold what earlier runs kept, the nearest first: the head before and earlier
 * commits of the pull request, the heads of the pull requests in the merge queue, or of those that a push brought. Asks
 * GitHub only for as much as is taken.
 */
export async function* furtherTexts(services: LookingServices): AsyncGenerator<readonly StoredText[]> {
  const { trigger } = services;
  if (trigger.kind === 'pull-request') yield* ofPullRequest(services, trigger);
  if (trigger.kind === 'merge-group') yield* ofMergeGroup(services, trigger);
  if (trigger.kind === 'push') yield* ofPush(services, trigger);
}
