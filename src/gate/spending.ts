import { identityOf } from '../core/creative.ts';
import type { Problem } from '../core/report.ts';
import type { WorkItem } from '../runtime/assess.ts';

/**
 * Whether a run would newly submit more creatives than it may (input `max-submissions`): undefined, or the problem that stops
 * it before the first submission. A creative of several pull requests counts once.
 */
export function spendingProblem(newly: readonly WorkItem[], most: number): Problem | undefined {
  const count = new Set(newly.map(({ creative }) => identityOf(creative))).size;
  if (count <= most) return undefined;
  const message =
    `This run would submit ${count} creatives, more than the ${most} that input \`max-submissions\` allows, so it ` +
    'submitted none. Split the pull request, or raise the limit if the cost is meant.';
  return { rule: 'gate/max-submissions', path: null, line: null, column: null, message };
}
