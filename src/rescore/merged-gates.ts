import type { Warning } from '../core/report.ts';
import { loadFrom, type StoredText } from '../gate/recall.ts';
import { gatedCreatives } from '../gate/subject.ts';
import { questionsFor, workOf } from '../gate/work.ts';
import { listClosedHeads } from '../github/closed-pulls.ts';
import { textsOf } from '../github-gate/kept-texts.ts';
import { recordKey } from '../records/record-set.ts';
import { ownChecks } from './find-gates.ts';
import type { Branch } from './judge-branch.ts';
import type { RunLog } from './sheet.ts';
import type { Work } from './work.ts';

/** Commits that are looked at together. */
const AT_A_TIME = 8;
/** Requests that are left to the other workflows of the repository. */
const RESERVE = 300;

async function* textsOfClosed(work: Work, runLog: RunLog): AsyncGenerator<readonly StoredText[]> {
  const { world, branch, rateLimit } = work;
  const heads = (await runLog.attempt(() => listClosedHeads(world.github, branch))) ?? [];
  for (let from = 0; from < heads.length && rateLimit.hasRoomFor(RESERVE, world.clock.now()); from += AT_A_TIME) {
    const some = heads.slice(from, from + AT_A_TIME);
    const checks = await Promise.all(some.map((sha) => runLog.attempt(() => ownChecks(work, sha))));
    yield textsOf(checks.flatMap((own) => own ?? []));
  }
}

/**
 * Looks for what is not known of the default branch's creatives on the pull requests that brought them: a gate on
 * `pull_request_target` may not write to the cache, and once merged it is looked at no more. Asks GitHub only for as
 * much as is missing. Resolves with what does not open.
 */
export async function loadMergedGates(work: Work, { comparison }: Branch, runLog: RunLog): Promise<readonly Warning[]> {
  const { gating, recordSet, cached } = work;
  const items = workOf(questionsFor(gatedCreatives([comparison]), await gating.pool.of([comparison])));
  const isMissing = () =>
    items.some(({ provider, creative }) => {
      const record = recordSet.get(provider.name, recordKey(provider, creative));
      return !record?.ticket && !record?.answer;
    });
  if (isMissing()) recordSet.absorb((await cached.ofBranch()).records);
  return await loadFrom(textsOfClosed(work, runLog), { recordSet, seals: gating.seals, isMissing });
}
