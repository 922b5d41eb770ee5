import { limitsScoreDrop } from '../core/policy/limits-score-drop.ts';
import type { Problem, Warning } from '../core/report.ts';
import { jobLimitWarnings } from '../github/job-limit.ts';
import type { Cached } from '../github-gate/cached.ts';
import { readSubjects } from '../github-gate/read-subjects.ts';
import { remember } from '../github-gate/remember.ts';
import type { World } from '../github-gate/world.ts';
import { createVidmobCatalogue } from '../providers/vidmob/catalogue.ts';
import { askTheRest } from './ask-the-rest.ts';
import { distinct } from './distinct.ts';
import type { Draft } from './draft.ts';
import { evaluateAll } from './evaluate.ts';
import type { Gating } from './gating.ts';
import type { Keeper } from './keeper.ts';
import { logPolicies } from './log-policies.ts';
import type { Manner } from './manner.ts';
import type { OpenedCheck } from './opened-check.ts';
import { recollect } from './recollect.ts';
import { spendingProblem } from './spending.ts';
import { gatedCreatives, type Subject } from './subject.ts';
import { draftUnderProposed } from './under-proposed.ts';
import { waiverWarnings } from './waiver-warnings.ts';
import { answersTo, questionsFor, workOf } from './work.ts';

/** What one judging works with besides the run's own means. */
export interface Judging {
  readonly check: OpenedCheck;
  readonly keeper: Keeper;
  readonly cached: Cached;
  readonly manner: Manner;
}

/** What is judged, with what reading it brought to light. */
export interface Reading {
  readonly subjects: readonly Subject[];
  readonly warnings: readonly Warning[];
}

/** Why there is no answer where nothing was asked. */
function whyNotAsked(problems: readonly Problem[]): string {
  return problems.length > 0 ? 'Nothing was submitted, see the problems of this run.' : 'This was never asked.';
}

/** Whether any policy wants to know how scores were before. */
function comparesScores(subjects: readonly Subject[]): boolean {
  return subjects.some(({ policy }) => policy !== null && limitsScoreDrop(policy));
}

/**
 * Judges what the event asks for, from manifests to verdicts. `check` has been opened before, so that nothing is
 * submitted that could not be shown. Rejects with a `GitHubProblem` when what changed cannot be read.
 */
export async function judge(world: World, gating: Gating, judging: Judging): Promise<Draft> {
  const [{ subjects, warnings }, limits] = await Promise.all([
    readSubjects(world, gating.opened.credentials),
    jobLimitWarnings(world.github, world.run.workflow, world.settings.timeoutMs),
  ]);
  return await judgeSubjects(world, gating, judging, { subjects, warnings: [...limits, ...warnings] });
}

/** Judges what was read: recalls what earlier runs know of it, asks for the rest, and evaluates the answers. */
export async function judgeSubjects(
  world: Omit<World, 'trigger'> & Partial<Pick<World, 'trigger'>>,
  { opened, shelf, seals }: Gating,
  { check, keeper, cached, manner }: Judging,
  { subjects, warnings }: Reading,
): Promise<Draft> {
  const { settings, deadlines, httpFor, clock } = world;
  await logPolicies(world.log, subjects);
  const gated = gatedCreatives(subjects);
  opened.introduce(gated.map(({ creative }) => creative));

  const providers = shelf.of(subjects);
  const questions = questionsFor(gated, providers);
  const work = workOf(questions);
  const forgotten = await remember(world, work, check.earlier, { keeper, seals, cached });
  const recollected = recollect(work, { keeper, meter: world.meter, manner });
  const tooMany = spendingProblem(recollected.newly, settings.maxSubmissions);
  const stops = [...check.problems, ...(tooMany ? [tooMany] : [])];
  const results =
    stops.length > 0
      ? recollected.results
      : await askTheRest(world, recollected, { lanes: opened.lanes, keeper, check, manner });

  const answered = questions.map((question) => ({
    gated: question.gated,
    assessments: answersTo(question, results, whyNotAsked(stops)),
  }));
  const { vidmob } = opened.accounts;
  const catalogue = providers.has('vidmob')
    ? createVidmobCatalogue({ http: httpFor('vidmob'), url: vidmob.url, apiKey: vidmob.apiKey ?? '' })
    : undefined;
  const { signal, at: deadlineAt } = deadlines.submitting;
  const known = {
    at: clock.now(),
    baselines: comparesScores(subjects) ? await cached.baselines() : undefined,
    baseSha: subjects[0]?.baseSha, // the event's own
  };
  const judged = await evaluateAll(answered, catalogue, { signal, deadlineAt }, known);
  const underProposed = draftUnderProposed({ subjects, judged, stops }, known);
  return {
    subjects,
    judged,
    underProposed,
    problems: distinct([...stops, ...subjects.flatMap(({ problems }) => problems)]),
    warnings: distinct([
      ...warnings,
      ...forgotten,
      ...subjects.flatMap((subject) => subject.warnings),
      ...waiverWarnings(subjects, judged, known.at),
    ]),
  };
}
