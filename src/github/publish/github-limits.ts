import { byteLength, clip } from '../../core/render/page-limit.ts';

/** The largest comment body we send. GitHub's documented limit is 65,536 characters. */
export const COMMENT_BYTES = 65_000;
/** The limit of a check run's `summary` and of its `text`, in bytes. */
export const CHECK_TEXT_BYTES = 65_535;
/** A check run's title has no documented limit; an annotation's is 255 characters. */
export const TITLE_CHARACTERS = 255;
/** An annotation's message may have 64 KB. */
export const ANNOTATION_MESSAGE_BYTES = 64_000;
/** Annotations in one request. */
export const ANNOTATIONS_PER_REQUEST = 50;
/** A commit status's description. */
export const STATUS_CHARACTERS = 140;
/** A step's job summary, 1 MiB; over it the runner drops all of it. */
export const JOB_SUMMARY_BYTES = 1024 * 1024;

/** The longest beginning of the text that fits `max` UTF-16 units, with an ellipsis where something was cut. */
export function cutCharacters(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const NOTE = '\n\n_Cut here: the rest does not fit. The JSON report of this run holds everything._\n';

/**
 * A last resort for Markdown that its renderer did not keep within the limit: cut at a line, with code blocks and
 * folded sections closed, and a note that something is missing. Never longer than `maxBytes`; empty where there is no
 * room even for the note.
 */
export function cutMarkdown(text: string, maxBytes: number): string {
  if (byteLength(text) <= maxBytes) return text;
  const room = maxBytes - byteLength(NOTE);
  if (room < 1) return '';
  let kept = wholeLines(text, room);
  while (kept !== '' && byteLength(kept + closingOf(kept)) > room) kept = wholeLines(kept, byteLength(kept) - 1);
  return kept + closingOf(kept) + NOTE;
}

/** The lines that fit; where the first alone is too long, nothing. */
function wholeLines(text: string, maxBytes: number): string {
  const cut = clip(text, Math.max(3, maxBytes));
  return cut.slice(0, Math.max(0, cut.lastIndexOf('\n')));
}

/** Ends the code block and the folded sections that are still open. */
function closingOf(text: string): string {
  const fence = count(text, /^```/gm) % 2 === 1 ? '\n```' : '';
  const open = count(text, /<details\b/g) - count(text, /<\/details>/g);
  return fence + '\n</details>'.repeat(Math.max(0, open));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
