import { FAULTS } from '../../faults/catalogue.ts';
import type { Looked } from '../../faults/invariants.ts';
import type { Outcome } from '../../faults/outcome.ts';
import { PROVIDER_STEPS, type Step } from '../../faults/step.ts';
import type { Report, ReportedCreative } from '../../src/core/report.ts';
import { creativeOf, iasAnswer, reportOf, verityAnswer, vidmobAnswer } from '../core/render/reports.ts';

/** A creative with all its answers. */
export function answered(more: Partial<ReportedCreative> = {}): ReportedCreative {
  const vidmob = vidmobAnswer({ META: { score: 0.9, adherence: 0.9 } });
  const { assessments, ...rest } = more;
  const answers = { vidmob, ias: iasAnswer(), verity: verityAnswer(), ...assessments };
  return creativeOf({ id: 'calm', ...rest, assessments: answers });
}

/** What a run without a fault leaves behind, with what the parts say of its report and the rest. */
export function outcomeOf(report: Partial<Report> = {}, rest: Partial<Outcome> = {}): Outcome {
  const whole = reportOf({ creatives: [answered()], ...report });
  const conclusion = whole.conclusion === 'pending' ? null : whole.conclusion;
  return {
    report: whole,
    exitCode: whole.conclusion === 'failure' ? 1 : 0,
    thrown: undefined,
    elapsedMs: 7_000,
    shownSecrets: [],
    strayRequests: 0,
    checks: [{ status: conclusion === null ? 'in_progress' : 'completed', conclusion }],
    comments: 1,
    accepted: [{ provider: 'ias', what: 'calm', times: 1 }],
    violations: [],
    requests: 4,
    strikes: 1,
    ...rest,
  };
}

/** A case by its names, with what came of it; everything was well unless stated. */
export function lookedAt(
  { step = 'ias results', fault = '500', often = 'once' as 'once' | 'for ever', also = {} as Partial<Step> },
  outcome: Outcome = outcomeOf(),
): Looked {
  const found = PROVIDER_STEPS.find(({ name }) => name === step);
  const struck = FAULTS.find(({ name }) => name === fault);
  if (found === undefined || struck === undefined) throw new Error(`there is no case ${step} / ${fault}`);
  const given = { step: { ...found, ...also }, fault: struck, often };
  return { given, outcome, normal: outcomeOf(), normalRequests: 4 };
}
