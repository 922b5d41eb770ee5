import type { Gating } from '../gate/gating.ts';
import { GitHubProblem } from '../github/errors.ts';
import { type Showing, showEvaluation } from '../github-gate/show-draft.ts';
import type { World } from '../github-gate/world.ts';

/**
 * Shows what a gate came to on its check and in its comments; `world` is the gate's own. Rejects with a `GitHubProblem`
 * when the check could not be written.
 */
export async function showGate(world: World, gating: Gating, showing: Showing): Promise<void> {
  const ended = await showEvaluation(world, gating, showing);
  const [unshown] = ended.report.problems.slice(showing.evaluation.problems.length);
  if (unshown) throw new GitHubProblem(unshown.message);
}
