/** One attempt of one workflow run. */
export interface RunIdentity {
  readonly runId: number;
  /** Counts from 1. */
  readonly attempt: number;
}

const OURS = 'creative-gate:';

/** The `external_id` of a check run of ours: `creative-gate:v1:<run id>:<attempt>`. */
export function externalIdOf(run: RunIdentity): string {
  return `${OURS}v1:${run.runId}:${run.attempt}`;
}

/** Reads an `external_id` back; undefined when it is not one that this version writes. */
export function parseExternalId(externalId: string): RunIdentity | undefined {
  const [, runId, attempt] = /^creative-gate:v1:(\d+):(\d+)$/.exec(externalId) ?? [];
  return runId === undefined ? undefined : { runId: Number(runId), attempt: Number(attempt) };
}

/** True when a check run carries an `external_id` of ours, of whatever version. */
export function isOurs(externalId: string | undefined): boolean {
  return externalId?.startsWith(OURS) ?? false;
}
