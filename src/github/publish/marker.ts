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
export function encodeForComment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
