import { assembleReport } from '../core/assemble.ts';
import type { Assessments } from '../core/assessment.ts';
import { remark } from '../core/problems.ts';
import { createRedact, type Redact, redactAll } from '../core/redact.ts';
import type { Conclusion, Finding, Report } from '../core/report.ts';
import { isStillPending } from '../core/verdict/unanswered.ts';
import { moduleOf, PROVIDER_TITLES, PROVIDERS } from '../providers/modules.ts';
import type { QueueSettingsByName } from '../runtime/queues.ts';
import { distinct } from './comparison.ts';
import { policyChangeOf } from './evaluate-proposed.ts';
import type { EvaluatedInComparison, Evaluation } from './evaluation.ts';
import type { GateContext } from './gate-context.ts';
import type { StoredTickets, TicketStore } from './ticket-store.ts';

/** A gate's result, ready to be shown. */
export interface GateResult {
  /** Redacted, with its settled conclusion. */
  readonly report: Report;
  readonly evaluation: Evaluation;
  /** Takes secrets out of what is added to the report. */
  readonly redact: Redact;
  /** When a parked gate is looked at next at the earliest, ISO-8601. */
  readonly nextLook: string | undefined;
}

/** What a report is made of besides its context. */
export interface Reporting {
  /** What the report says of the run's event. */
  readonly event: Pick<Report['run'], 'event' | 'headSha' | 'pullRequest'>;
  readonly evaluation: Evaluation;
  /** The settled conclusion of an evaluation. */
  readonly conclusionOf: (evaluation: Evaluation) => Conclusion;
  /** What is missing for a better result: people read it beside the result, not in the log alone. */
  readonly warnings: readonly string[];
  readonly ticketStore: Pick<TicketStore, 'store'>;
}

type ReportContext = Pick<
  GateContext,
  'settings' | 'clock' | 'startedAt' | 'meter' | 'usageBefore' | 'opened' | 'secrets'
>;

/** Concludes an evaluation and makes its report, with everything secret taken out. */
export function reportEvaluation(context: ReportContext, reporting: Reporting): GateResult {
  const { settings, clock, startedAt, meter, usageBefore, opened } = context;
  const { event, evaluation, conclusionOf, ticketStore } = reporting;
  const { own, comparisons, proposedEvaluation } = evaluation;
  const conclusion = conclusionOf(evaluation);
  const policyChange = policyChangeOf(evaluation, conclusionOf(proposedEvaluation ?? evaluation));
  const { judged } = conclusion === 'pending' ? asParked(evaluation) : evaluation;
  const remarks = [...reporting.warnings, ...notStoredWarnings(ticketStore.store('released'))].map(remark);
  const redact = createRedact(context.secrets); // only now: secrets come up on the way
  const report = assembleReport({
    conclusion,
    sandbox: settings.sandbox,
    run: {
      ...event,
      baseSha: own?.baseSha ?? null,
      policy: { path: settings.policyPath, sha: own?.policy?.sha ?? null },
    },
    judged,
    policyChange,
    removed: distinct(comparisons.flatMap(({ removed }) => removed)),
    problems: evaluation.problems,
    warnings: [...evaluation.warnings, ...remarks],
    usage: { ...meter.snapshot(usageBefore), elapsedMs: Math.round(clock.now() - startedAt) },
  });
  const nextLook = nextLookOf(report, opened.queues, clock.now());
  return { report: redactAll(report, redact), evaluation, redact, nextLook };
}

/** While a gate is parked no action is needed: drops the remedy of an answer that is still pending. */
function withoutRemedy(finding: Finding, assessments: Assessments): Finding {
  const { provider } = finding;
  const answer = provider === null ? undefined : assessments[provider];
  if (!isStillPending(finding) || provider === null || answer?.status !== 'pending') return finding;
  return { ...finding, message: `Waiting for ${PROVIDER_TITLES[provider]}: ${answer.reason}`, remedy: null };
}

function withoutRemedies(assessments: Assessments): Assessments {
  const answers = PROVIDERS.flatMap((name) => {
    const answer = assessments[name];
    const isAwaited = answer?.status === 'pending' && !answer.overdue;
    return answer === undefined ? [] : [[name, isAwaited ? { ...answer, remedy: null } : answer] as const];
  });
  return Object.fromEntries(answers);
}

/** The evaluation in the words of a gate that stays parked. */
export function asParked(evaluation: Evaluation): Evaluation {
  const judged = evaluation.judged.map((each): EvaluatedInComparison => {
    const findings = each.findings.map((finding) => withoutRemedy(finding, each.assessments));
    return { ...each, findings, assessments: withoutRemedies(each.assessments) };
  });
  return { ...evaluation, judged };
}

/** When a parked run is looked at next at the earliest: after an interval of the quickest queue with a pending answer, as ISO-8601. */
export function nextLookOf(report: Report, queues: QueueSettingsByName, now: number): string | undefined {
  const waiting = PROVIDERS.filter((name) =>
    report.creatives.some(({ assessments }) => assessments[name]?.status === 'pending'),
  );
  if (report.conclusion !== 'pending' || waiting.length === 0) return undefined;
  return new Date(now + Math.min(...waiting.map((name) => queues[name].intervalMs))).toISOString();
}

/** Says for which unfinished submissions there was no room among what is kept for later runs, and what follows. */
function notStoredWarnings({ left }: Pick<StoredTickets, 'left'>): readonly string[] {
  return PROVIDERS.filter((name) => left[name] > 0).map((name) => {
    const what = left[name] === 1 ? 'the ticket of 1 submission' : `the tickets of ${left[name]} submissions`;
    const { title, resubmission } = moduleOf(name);
    return `The check run has no room for ${what} to ${title}. ${resubmission.consequence}`;
  });
}
