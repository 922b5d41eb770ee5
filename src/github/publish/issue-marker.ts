import { createHash } from 'node:crypto';
import { encodeForComment } from './marker.ts';

/** What the issue about drifted scores keeps about itself, hidden in its first line. */
export interface IssueMarker {
  readonly checkName: string;
  /** Of the text that was written last. */
  readonly digest: string;
}

const FORM = /^<!-- creative-gate:drift:v1 check=([^\s>]*) text=([0-9a-f]{16}) -->/;

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
  const [, check, digest] = FORM.exec(body) ?? [];
  if (check === undefined || digest === undefined) return undefined;
  try {
    return { checkName: decodeURIComponent(check), digest };
  } catch {
    return undefined; // somebody else's percent signs
  }
}
