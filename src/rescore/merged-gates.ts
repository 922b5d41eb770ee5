import type { Warning } from '../core/report.ts';
import { gatedCreatives, loadFrom, questionsFor, type StoredText, workOf } from '../gate/index.ts';
import { listClosedHeads } from '../github/list-pulls.ts';
import { textsOf } from '../github-gate/index.ts';
import { recordKey } from '../records/record-set.ts';
import type { Branch } from './default-branch.ts';
import { ownChecks } from './find-gates.ts';
import type { RescoreContext } from './rescore-context.ts';
import type { RunLog } from './run-log.ts';

/** Commits that are looked at together. */
const AT_A_TIME = 8;
/** Requests that are left to the other workflows of the repository. */
const RESERVE = 300;

async function* textsOfClosed(context: RescoreContext, runLog: RunLog): AsyncGenerator<readonly StoredText[]> {
  const { github, clock, branch, rateLimit } = context;
  const heads = (await runLog.attempt(() => listClosedHeads(github, branch))) ?? [];
  for (let from = 0; from < heads.length && rateLimit.hasRoomFor(RESERVE, clock.now()); from += AT_A_TIME) {
    const some = heads.slice(from, from + AT_A_TIME);
    const checks = await Promise.all(some.map((sha) => runLog.attempt(() => ownChecks(context, sha))));
    yield textsOf(checks.flatMap((own) => own ?? []));
  }
}

/**
 * Looks for what is not known of the default branch's creatives on the pull requests that brought them: a gate on
 * `pull_request_target` may not write to the cache, and once merged it is looked at no more. Asks GitHub only for as
 * much as is missing. Resolves with what does not open.
 */
export async function loadMergedGates(
  context: RescoreContext,
  { comparison }: Branch,
  runLog: RunLog,
): Promise<readonly Warning[]> {
  const { pool, seals, recordSet, recordCache } = context;
  const items = workOf(questionsFor(gatedCreatives([comparison]), await pool.of([comparison])));
  const isMissing = () =>
    items.some(({ provider, creative }) => {
      const record = recordSet.get(provider.name, recordKey(provider, creative));
      return !record?.ticket && !record?.answer;
    });
  if (isMissing()) recordSet.absorb((await recordCache.ofBranch()).records);
  return await loadFrom(textsOfClosed(context, runLog), { recordSet, seals, isMissing });
}
