import { createHash } from 'node:crypto';

/** What a comment of ours keeps about itself, hidden in its first line. */
export interface Marker {
  readonly checkName: string;
  readonly headSha: string;
  readonly runId: number;
  readonly attempt: number;
  /** Milliseconds since 1970 at which the attempt started: the later start wins. */
  readonly startedAt: number;
}

const FORM =
  /^<!-- creative-gate:v1 check=([^\s>]*) sha=([0-9a-f]*) run=(\d{1,15}) attempt=(\d{1,9}) started=(\d{1,15}) -->/;

/** The marker's line. */
export function renderMarker({ checkName, headSha, runId, attempt, startedAt }: Marker): string {
  const fields = `check=${encodeForComment(checkName)} sha=${headSha} run=${runId}`;
  return `<!-- creative-gate:v1 ${fields} attempt=${attempt} started=${startedAt} -->`;
}

/** Reads a comment's marker, which is its very beginning: text that merely quotes one has none. */
export function parseMarker(body: string): Marker | undefined {
  const [, check, headSha, run, attempt, startedAt] = FORM.exec(body) ?? [];
  if (check === undefined || headSha === undefined) return undefined;
  try {
    return {
      checkName: decodeURIComponent(check),
      headSha,
      runId: Number(run),
      attempt: Number(attempt),
      startedAt: Number(startedAt),
    };
  } catch {
    return undefined; // somebody else's percent signs
  }
}

/** Text as one word inside an HTML comment. Dashes are encoded too, because `--` may end it. */
function encodeForComment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** What the issue about drifted scores keeps about itself, hidden in its first line. */
export interface IssueMarker {
  readonly checkName: string;
  /** Of the text that was written last. */
  readonly digest: string;
}

const ISSUE_FORM = /^<!-- creative-gate:drift:v1 check=([^\s>]*) text=([0-9a-f]{16}) -->/;

/** The digest of an issue's text, by which a run knows that there is nothing to change. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The marker's line. */
export function renderIssueMarker({ checkName, digest }: IssueMarker): string {
  return `<!-- creative-gate:drift:v1 check=${encodeForComment(checkName)} text=${digest} -->`;
}

/** Reads an issue's marker, which is its very beginning: text that merely quotes one has none. */
export function parseIssueMarker(body: string): IssueMarker | undefined {
  const [, check, digest] = ISSUE_FORM.exec(body) ?? [];
  if (check === undefined || digest === undefined) return undefined;
  try {
    return { checkName: decodeURIComponent(check), digest };
  } catch {
    return undefined; // somebody else's percent signs
  }
}

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
