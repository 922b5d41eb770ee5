/** The door of GitHub's half of a gate: what the runner's edge and the scheduled run use of it. */
export {
  type GitHubContext,
  type GitHubServices,
  linksOf,
  sealedFor,
} from './github-context.ts';
export { comparisonFilesOf, gitHubSource } from './github-source.ts';
export { gitHubRecords, textsOf } from './known-records.ts';
export { publishResult, type RunResult } from './publish-result.ts';
export { openRecordCache, type RecordCache } from './record-cache.ts';
export { openGateCheck, runGitHubGate } from './run-gate.ts';
export { tidyUp } from './tidy-up.ts';
