import type { Assessments } from './assessment.ts';
import type { Creative, ProviderName } from './creative.ts';
import type { Finding, ReportedCreative, Verdict } from './report.ts';
import { shownUrl } from './url.ts';

/** A creative with everything that was said of it and concluded from that. */
export interface Judged {
  readonly creative: Creative;
  readonly assessments: Assessments;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly optedOut: readonly ProviderName[];
  /** Set where one run judges several pull requests. */
  readonly pullRequest: number | undefined;
}

/** The creative as the report holds it: without the signature of its link. */
export function reportedCreative(judged: Judged): ReportedCreative {
  const { creative, assessments, verdict, findings, optedOut, pullRequest } = judged;
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
    fixPlans: [],
    optedOut: [...optedOut],
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
