import type { Log } from '../core/log.ts';
import { describePolicy } from '../core/policy/describe-policy.ts';
import { needsEarlierScores } from '../core/policy/effective-limits.ts';
import { problemOf } from '../core/problems.ts';
import { createRedact } from '../core/redact.ts';
import { logText } from '../core/render/escape.ts';
import type { Conclusion, Problem, Warning } from '../core/report.ts';
import { assessTheRest } from './assess-work.ts';
import { type Comparison, distinct, gatedCreatives } from './comparison.ts';
import { comparisonFromFiles } from './comparison-from-files.ts';
import { evaluateProposed } from './evaluate-proposed.ts';
import { brokenEvaluation, concludeEvaluation, type Evaluation, evaluateAll, waiverWarnings } from './evaluation.ts';
import type { GateContext } from './gate-context.ts';
import type { GateHost, Source } from './ports.ts';
import { reportEvaluation } from './report-evaluation.ts';
import { isKnown, resume, type SubmissionGuard, spendingProblem } from './resume.ts';
import type { TicketStore } from './ticket-store.ts';
import { answersTo, questionsFor, workOf } from './work.ts';

/** What is to be judged, as it was read. */
export interface Reading {
  /** The event's own; its base is the one that scores are recorded for. */
  readonly own: Comparison;
  /** All of them, the event's own first. */
  readonly comparisons: readonly Comparison[];
  readonly warnings: readonly Warning[];
}

/** How the tickets and answers of one gate are held, and what it may submit. */
export interface Submitting {
  readonly ticketStore: TicketStore;
  readonly guard: SubmissionGuard;
}

type Evaluating = Pick<GateHost<unknown>, 'known' | 'progress'>;

/**
 * One gate from beginning to end: reads, compares, resumes, assesses, evaluates and reports. Whatever happens, the host
 * gets a result, or the reason why there is none; rejects only for a defect, after that.
 */
export async function runGate<Shown>(
  context: GateContext,
  host: GateHost<Shown>,
  submitting: Submitting,
): Promise<{ readonly evaluation: Evaluation; readonly shown: Shown }> {
  const { settings, cancelled } = context;
  const { source, progress, results } = host;
  try {
    const evaluation = await evaluateOrExplain(context, host, submitting);
    const conclusionOf = (one: Evaluation): Conclusion =>
      cancelled.aborted || progress.superseded?.aborted
        ? 'cancelled'
        : results.settle(concludeEvaluation(one, settings));
    const { event } = source;
    const { ticketStore } = submitting;
    const { warnings } = results;
    const result = reportEvaluation(context, { event, evaluation, conclusionOf, warnings, ticketStore });
    return { evaluation, shown: await results.show(result) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const redacted = new Error(createRedact(context.secrets)(reason), { cause: error });
    await results.fail(problemOf(redacted).message);
    throw redacted;
  }
}

async function evaluateOrExplain(
  context: GateContext,
  host: Evaluating & { readonly source: Source },
  submitting: Submitting,
): Promise<Evaluation> {
  try {
    return await evaluateSource(context, host, submitting);
  } catch (error) {
    return brokenEvaluation([...host.progress.problems, ...(context.cancelled.aborted ? [] : [problemOf(error)])]);
  }
}

/** Reads what the source asks to be judged, and evaluates it. Rejects with a `ReportedProblem` where it cannot be read. */
export async function evaluateSource(
  context: GateContext,
  host: Evaluating & { readonly source: Source },
  submitting: Submitting,
): Promise<Evaluation> {
  const { source } = host;
  const [reading, warnings] = await Promise.all([readSource(context, source), source.warnings()]);
  const all = [...warnings, ...reading.warnings];
  return await evaluateReading(context, host, { ...reading, warnings: all }, submitting);
}

async function readSource(context: GateContext, source: Source): Promise<Reading> {
  const { own: ownFiles, others: otherFiles, warnings } = await source.comparisons();
  const [own, others] = await Promise.all([
    comparisonFromFiles(ownFiles, context),
    Promise.all(otherFiles.map((files) => comparisonFromFiles(files, context))),
  ]);
  return { own, comparisons: [own, ...others], warnings };
}

/** Evaluates what was read: resumes what earlier runs know of it, has the rest assessed, and judges the answers. */
export async function evaluateReading(
  context: GateContext,
  { known, progress }: Evaluating,
  { own, comparisons, warnings }: Reading,
  { ticketStore, guard }: Submitting,
): Promise<Evaluation> {
  const { settings, deadlines, clock, opened, pool } = context;
  await logPolicies(context.log, comparisons);
  const gated = gatedCreatives(comparisons);
  opened.introduce(gated.map(({ creative }) => creative));

  const providers = await pool.of(comparisons);
  const questions = questionsFor(gated, providers);
  const work = workOf(questions);
  ticketStore.workOn(work);
  const isMissing = () => work.some((item) => !isKnown(item, ticketStore));
  const unreadable = await known.load({ recordSet: ticketStore.recordSet, isMissing });
  const resumed = resume(work, { ticketStore, meter: context.meter, guard });
  const tooMany = spendingProblem(resumed.newly, settings.maxSubmissions);
  const stops = [...progress.problems, ...(tooMany ? [tooMany] : [])];
  // What checks the assets before money is spent belongs here: a stop keeps everything from being submitted.
  const results =
    stops.length > 0 ? resumed.results : await assessTheRest(context, resumed, { ticketStore, progress, guard });

  const answered = questions.map((question) => ({
    gated: question.gated,
    assessments: answersTo(question, results, whyNotAsked(stops)),
  }));
  const catalogue = [...providers.values()].find((provider) => provider.catalogue)?.catalogue;
  const { signal, at: deadlineAt } = deadlines.submitting;
  const recorded = {
    at: clock.now(),
    baselines: comparesScores(comparisons) ? await known.baselines() : undefined,
    baseSha: own.baseSha,
  };
  const judged = await evaluateAll(answered, catalogue, { signal, deadlineAt }, recorded);
  return {
    own,
    comparisons,
    judged,
    proposedEvaluation: evaluateProposed({ own, comparisons, judged, stops }, recorded),
    problems: distinct([...stops, ...comparisons.flatMap(({ problems }) => problems)]),
    warnings: distinct([
      ...warnings,
      ...unreadable,
      ...comparisons.flatMap((comparison) => comparison.warnings),
      ...waiverWarnings(comparisons, judged, recorded.at),
    ]),
  };
}

/** Why there is no answer where nothing was asked. */
function whyNotAsked(problems: readonly Problem[]): string {
  return problems.length > 0 ? 'Nothing was submitted, see the problems of this run.' : 'This was never asked.';
}

/** Whether any policy wants to know how scores were before. */
function comparesScores(comparisons: readonly Comparison[]): boolean {
  return comparisons.some(({ policy }) => policy !== null && needsEarlierScores(policy));
}

/** Writes to the log which values are in force for each comparison, and where each of them is set. */
async function logPolicies(log: Pick<Log, 'group' | 'info'>, comparisons: readonly Comparison[]): Promise<void> {
  for (const { policy, pullRequest } of comparisons) {
    if (policy === null) continue;
    const whose = pullRequest === undefined ? '' : ` for #${pullRequest}`;
    await log.group(`The policy${whose}, and where it is set`, async () => {
      for (const line of describePolicy(policy)) log.info(logText(line));
    });
  }
}
