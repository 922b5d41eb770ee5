/** How serious a finding is; only an `error` decides a verdict. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Verdicts on one creative from best to worst (contract section 5). */
export const VERDICTS = ['pass', 'warn', 'waived', 'pending', 'inconclusive', 'fail'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How a run can end. `cancelled` only by a signal. */
export const CONCLUSIONS = ['success', 'failure', 'pending', 'neutral', 'cancelled'] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

/** What a change of the policy does: `looser` where anything may pass that did not. */
export const EFFECTS = ['looser', 'tighter', 'neutral'] as const;
export type Effect = (typeof EFFECTS)[number];
