/** The largest comment body we send. GitHub's stated limit is 65,536 characters. */
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
