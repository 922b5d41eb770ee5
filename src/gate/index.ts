/** The door of the pipeline: what hosts use of it. */
export { secretsOf } from './accounts.ts';
export { type Comparison, distinct, gatedCreatives } from './comparison.ts';
export { comparisonFromFiles } from './comparison-from-files.ts';
export { concludeEvaluation, type Evaluation } from './evaluation.ts';
export { type GateContext, type GateServices, redactingLog, withGateContext } from './gate-context.ts';
export { loadFrom, type StoredText } from './load-records.ts';
export { evaluateReading, evaluateSource, runGate } from './pipeline.ts';
export type {
  ComparisonFiles,
  GateHost,
  KnownRecords,
  ProposedPolicy,
  Results,
  Source,
} from './ports.ts';
export { type GateResult, reportEvaluation } from './report-evaluation.ts';
export { SUBMITS_ALL, type SubmissionGuard } from './resume.ts';
export { createTicketStore, LEASE_MARGIN_MS, MOST_BYTES, type TicketStore } from './ticket-store.ts';
export { questionsFor, workOf } from './work.ts';
