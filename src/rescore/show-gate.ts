import { createRedact } from '../core/redact.ts';
import type { RenderContext } from '../core/render/context.ts';
import type { Conclusion } from '../core/report.ts';
import type { Draft } from '../gate/draft.ts';
import type { Gating } from '../gate/gating.ts';
import type { Keeper } from '../gate/keeping/keeper.ts';
import { nextLookOf } from '../gate/next-look.ts';
import { publishReport, reportOf } from '../gate/publish.ts';
import type { World } from '../gate/world.ts';
import { GitHubProblem } from '../github/errors.ts';
import type { Publisher } from '../github/publish/publisher.ts';

/** A gate that is judged, and where it is shown. */
export interface JudgedGate {
  readonly draft: Draft;
  readonly conclusion: Conclusion;
  readonly context: RenderContext;
  readonly publisher: Publisher;
  readonly keeper: Pick<Keeper, 'store'>;
}

/**
 * Shows what a gate came to on its check and in its comments; `world` is the gate's own. Rejects with a `GitHubProblem`
 * when the check could not be written.
 */
export async function showGate(
  world: World,
  gating: Gating,
  { draft, conclusion, context, publisher, keeper }: JudgedGate,
): Promise<void> {
  const redact = createRedact(gating.secrets); // only now: secrets come up on the way
  const report = reportOf(world, draft, conclusion, redact);
  const nextLook = nextLookOf(report, gating.opened.lanes, world.clock.now());
  const store = keeper.store('released').text;
  const ended = await publishReport(world, publisher, report, {
    context: { ...context, nextLook },
    draft,
    redact,
    store,
  });
  const [unshown] = ended.report.problems.slice(report.problems.length);
  if (unshown) throw new GitHubProblem(unshown.message);
}
