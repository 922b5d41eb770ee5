import { identityOf } from '../core/creative.ts';
import type { Problem } from '../core/report.ts';
import type { Question } from './work.ts';

/**
 * Whether a run would submit more creatives than it may (input `max-submissions`): undefined, or the problem that stops
 * it before the first submission. A creative of several pull requests counts once.
 */
export function spendingProblem(questions: readonly Question[], most: number): Problem | undefined {
  const submitted = questions.filter(({ parts }) => [...parts.values()].some((part) => 'item' in part));
  const count = new Set(submitted.map(({ gated }) => identityOf(gated.creative))).size;
  if (count <= most) return undefined;
  const message =
    `This run would submit ${count} creatives, more than the ${most} that input \`max-submissions\` allows, so it ` +
    'submitted none. Split the pull request, or raise the limit if the cost is meant.';
  return { rule: 'gate/max-submissions', path: null, line: null, column: null, message };
}
