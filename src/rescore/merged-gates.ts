import type { Warning } from '../core/report.ts';
import { type KeptText, recall } from '../gate/recall.ts';
import { gatedCreatives } from '../gate/subject.ts';
import { questionsFor, workOf } from '../gate/work.ts';
import { listClosedHeads } from '../github/closed-pulls.ts';
import { textsOf } from '../github-gate/kept-texts.ts';
import { recordKey } from '../records/record.ts';
import { ownChecks } from './find-gates.ts';
import type { Branch } from './judge-branch.ts';
import type { Sheet } from './sheet.ts';
import type { Work } from './work.ts';

/** Commits that are looked at together. */
const AT_A_TIME = 8;
/** Requests that are left to the other workflows of the repository. */
const RESERVE = 300;

async function* textsOfClosed(work: Work, sheet: Sheet): AsyncGenerator<readonly KeptText[]> {
  const { world, branch, rateLimit } = work;
  const heads = (await sheet.attempt(() => listClosedHeads(world.github, branch))) ?? [];
  for (let from = 0; from < heads.length && rateLimit.hasRoomFor(RESERVE, world.clock.now()); from += AT_A_TIME) {
    const some = heads.slice(from, from + AT_A_TIME);
    const checks = await Promise.all(some.map((sha) => sheet.attempt(() => ownChecks(work, sha))));
    yield textsOf(checks.flatMap((own) => own ?? []));
  }
}

/**
 * Looks for what is not known of the default branch's creatives on the pull requests that brought them: a gate on
 * `pull_request_target` may not write to the cache, and once merged it is looked at no more. Asks GitHub only for as
 * much as is missing. Resolves with what does not open.
 */
export async function rememberMerged(work: Work, { subject }: Branch, sheet: Sheet): Promise<readonly Warning[]> {
  const { gating, ledger, cached } = work;
  const items = workOf(questionsFor(gatedCreatives([subject]), gating.shelf.of([subject])));
  const isMissing = () =>
    items.some(({ provider, creative }) => {
      const record = ledger.get(provider.name, recordKey(provider, creative));
      return !record?.ticket && !record?.answer;
    });
  if (isMissing()) ledger.absorb((await cached.ofBranch()).records);
  return await recall(textsOfClosed(work, sheet), { ledger, seals: gating.seals, isMissing });
}
