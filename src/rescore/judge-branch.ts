import type { Creative } from '../core/creative.ts';
import { inShard } from '../core/shard.ts';
import type { Draft } from '../gate/draft.ts';
import { judgeSubjects } from '../gate/judge.ts';
import { createKeeper } from '../gate/keeping/keeper.ts';
import { readSubject } from '../gate/read-subjects.ts';
import type { Subject } from '../gate/subject.ts';
import { commitChanges } from '../github/changed-files.ts';
import { resolveTip } from '../github/commits.ts';
import { rescoreManner } from './manner.ts';
import type { Desk } from './world.ts';

/** The default branch as it is now. */
export interface Branch {
  readonly tip: string;
  /** This run's share of its creatives. */
  readonly subject: Subject;
  /** Every creative that it lists, of other shards too. */
  readonly listed: readonly Creative[];
}

/** Reads the default branch's policy and every manifest on it. Rejects with a `GitHubProblem`. */
export async function readBranch({ world, gating, branch }: Desk): Promise<Branch> {
  const { github, settings } = world;
  const tip = await resolveTip(github, branch);
  const changes = await commitChanges(github, null, tip);
  const target = { pull: undefined, headSha: tip, baseRef: branch, policySha: tip, changes };
  const subject = await readSubject(world, target, gating.opened.credentials);
  const { shard } = settings;
  const gated = shard === undefined ? subject.gated : subject.gated.filter(({ creative }) => inShard(creative, shard));
  return { tip, subject: { ...subject, gated }, listed: subject.gated.map(({ creative }) => creative) };
}

/** Judges every creative of the default branch, with answers that are fresh and others asked for again. */
export async function judgeBranch(
  { world, gating, ledger, cached }: Desk,
  { subject }: Branch,
  flush: () => Promise<void>,
): Promise<Draft> {
  const { trigger, ...withoutEvent } = world;
  const { clock, run, deadlines } = world;
  const keeper = createKeeper({ clock, seals: gating.seals, run, deadlineAt: deadlines.submitting.at, ledger });
  return await judgeSubjects(
    withoutEvent,
    gating,
    {
      keeper,
      check: { progress: async () => undefined, keep: flush, problems: [], earlier: [] },
      cached,
      manner: rescoreManner(trigger),
    },
    { subjects: [subject], warnings: [] },
  );
}
