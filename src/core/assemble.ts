import type { Assessments } from './assessment.ts';
import type { Creative, ProviderName } from './creative.ts';
import type { GainedOverride } from './policy/overrides.ts';
import type {
  Conclusion,
  Finding,
  FixPlan,
  Problem,
  Report,
  ReportedCreative,
  Usage,
  Verdict,
  Warning,
} from './report.ts';
import { shownUrl } from './url.ts';
import { countVerdicts } from './verdict/verdict.ts';

/** A creative with its answers, findings and verdict. */
export interface EvaluatedCreative {
  readonly creative: Creative;
  readonly assessments: Assessments;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly fixPlans: readonly FixPlan[];
  readonly optedOut: readonly ProviderName[];
  /** Overrides that apply only because of what the change makes of an entry; absent: none. */
  readonly overridesGained?: readonly GainedOverride[];
  /** Set where one run judges several pull requests. */
  readonly pullRequest: number | undefined;
}

/** The creative as the report holds it: without the signature of its link. */
export function toReportedCreative(judged: EvaluatedCreative): ReportedCreative {
  const { creative, assessments, verdict, findings, fixPlans, optedOut, overridesGained = [], pullRequest } = judged;
  return {
    id: creative.id,
    version: creative.version ?? null,
    source: creative.source ?? null,
    name: creative.name ?? null,
    url: shownUrl(creative.url),
    type: creative.type,
    ...(pullRequest === undefined ? {} : { pullRequest }),
    manifest: { path: creative.location.path, line: creative.location.line },
    verdict,
    assessments: { ...assessments },
    findings: [...findings],
    fixPlans: [...fixPlans],
    optedOut: [...optedOut],
    overridesGained: overridesGained.map(({ origin, because }) => ({ origin, because: [...because] })),
  };
}

/** A removed entry as the report holds it. */
export function reportedRemoval(creative: Creative) {
  return {
    id: creative.id,
    version: creative.version ?? null,
    source: creative.source ?? null,
    manifest: { path: creative.location.path, line: creative.location.line },
  };
}

/** Everything a report is made of, apart from counts and conclusion texts that follow from it. */
export interface ReportParts {
  readonly conclusion: Conclusion;
  readonly sandbox: boolean;
  readonly run: Report['run'];
  readonly judged: readonly EvaluatedCreative[];
  readonly policyChange?: Report['policyChange'];
  readonly removed: readonly Creative[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Warning[];
  readonly usage: Usage;
}

/** The report: the one source of everything that people and programs read about a run. */
export function assembleReport(parts: ReportParts): Report {
  const creatives = parts.judged.map(toReportedCreative);
  return {
    schemaVersion: 1,
    conclusion: parts.conclusion,
    sandbox: parts.sandbox,
    run: parts.run,
    counts: countVerdicts(creatives),
    creatives,
    policyChange: parts.policyChange ?? null,
    removed: parts.removed.map(reportedRemoval),
    problems: [...parts.problems],
    warnings: [...parts.warnings],
    usage: parts.usage,
  };
}
