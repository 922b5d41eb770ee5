import { limitsScoreDrop } from '../core/policy/limits-score-drop.ts';
import type { Problem, Warning } from '../core/report.ts';
import { jobLimitWarnings } from '../github/job-limit.ts';
import type { Cached } from '../github-gate/cached.ts';
import { readComparisons } from '../github-gate/read-subjects.ts';
import { loadKnown } from '../github-gate/remember.ts';
import type { World } from '../github-gate/world.ts';
import { askTheRest } from './ask-the-rest.ts';
import { distinct } from './distinct.ts';
import type { Evaluation } from './draft.ts';
import { evaluateAll } from './evaluate.ts';
import type { Gating } from './gating.ts';
import type { TicketStore } from './keeper.ts';
import { logPolicies } from './log-policies.ts';
import type { SubmissionGuard } from './manner.ts';
import type { OpenedCheck } from './opened-check.ts';
import { resume } from './recollect.ts';
import { spendingProblem } from './spending.ts';
import { type Comparison, gatedCreatives } from './subject.ts';
import { evaluateProposed } from './under-proposed.ts';
import { waiverWarnings } from './waiver-warnings.ts';
import { answersTo, questionsFor, workOf } from './work.ts';

/** What one judging works with besides the run's own means. */
export interface Judging {
  readonly check: OpenedCheck;
  readonly ticketStore: TicketStore;
  readonly cached: Cached;
  readonly guard: SubmissionGuard;
}

/** What is judged, with what reading it brought to light. */
export interface Reading {
  readonly comparisons: readonly Comparison[];
  readonly warnings: readonly Warning[];
}

/** Why there is no answer where nothing was asked. */
function whyNotAsked(problems: readonly Problem[]): string {
  return problems.length > 0 ? 'Nothing was submitted, see the problems of this run.' : 'This was never asked.';
}

/** Whether any policy wants to know how scores were before. */
function comparesScores(comparisons: readonly Comparison[]): boolean {
  return comparisons.some(({ policy }) => policy !== null && limitsScoreDrop(policy));
}

/**
 * Judges what the event asks for, from manifests to verdicts. `check` has been opened before, so that nothing is
 * submitted that could not be shown. Rejects with a `GitHubProblem` when what changed cannot be read.
 */
export async function judge(world: World, gating: Gating, judging: Judging): Promise<Evaluation> {
  const [{ comparisons, warnings }, limits] = await Promise.all([
    readComparisons(world, gating.opened.credentials),
    jobLimitWarnings(world.github, world.run.workflow, world.settings.timeoutMs),
  ]);
  return await judgeComparisons(world, gating, judging, { comparisons, warnings: [...limits, ...warnings] });
}

/** Judges what was read: recalls what earlier runs know of it, asks for the rest, and evaluates the answers. */
export async function judgeComparisons(
  world: Omit<World, 'trigger'> & Partial<Pick<World, 'trigger'>>,
  { opened, pool, seals }: Gating,
  { check, ticketStore, cached, guard }: Judging,
  { comparisons, warnings }: Reading,
): Promise<Evaluation> {
  const { settings, deadlines, clock } = world;
  await logPolicies(world.log, comparisons);
  const gated = gatedCreatives(comparisons);
  opened.introduce(gated.map(({ creative }) => creative));

  const providers = await pool.of(comparisons);
  const questions = questionsFor(gated, providers);
  const work = workOf(questions);
  const forgotten = await loadKnown(world, work, check.earlier, { ticketStore, seals, cached });
  const resumed = resume(work, { ticketStore, meter: world.meter, guard });
  const tooMany = spendingProblem(resumed.newly, settings.maxSubmissions);
  const stops = [...check.problems, ...(tooMany ? [tooMany] : [])];
  const results =
    stops.length > 0
      ? resumed.results
      : await askTheRest(world, resumed, { queues: opened.queues, ticketStore, check, guard });

  const answered = questions.map((question) => ({
    gated: question.gated,
    assessments: answersTo(question, results, whyNotAsked(stops)),
  }));
  const catalogue = [...providers.values()].find((provider) => provider.catalogue)?.catalogue;
  const { signal, at: deadlineAt } = deadlines.submitting;
  const known = {
    at: clock.now(),
    baselines: comparesScores(comparisons) ? await cached.baselines() : undefined,
    baseSha: comparisons[0]?.baseSha, // the event's own
  };
  const judged = await evaluateAll(answered, catalogue, { signal, deadlineAt }, known);
  const proposedEvaluation = evaluateProposed({ comparisons, judged, stops }, known);
  return {
    comparisons,
    judged,
    proposedEvaluation,
    problems: distinct([...stops, ...comparisons.flatMap(({ problems }) => problems)]),
    warnings: distinct([
      ...warnings,
      ...forgotten,
      ...comparisons.flatMap((comparison) => comparison.warnings),
      ...waiverWarnings(comparisons, judged, known.at),
    ]),
  };
}
