import type { CheckRunBody } from './checks.ts';

/** GitHub counts bytes, although its description states the same numbers as characters. */
const MAX_OUTPUT_BYTES = 65_535;
const MAX_ANNOTATION_BYTES = 64 * 1024;
const MAX_TITLE_CHARACTERS = 255;

/** What is wrong with a check run's output beyond what the description can express; undefined when nothing is. */
export function outputProblem(output: CheckRunBody['output']): string | undefined {
  for (const field of ['summary', 'text'] as const) {
    if (Buffer.byteLength(output?.[field] ?? '') > MAX_OUTPUT_BYTES) {
      return `${field} exceeds a maximum bytesize of ${MAX_OUTPUT_BYTES}`;
    }
  }
  for (const annotation of output?.annotations ?? []) {
    const { start_line, end_line, start_column, message, raw_details = '', title = '' } = annotation;
    const place = `annotation on ${annotation.path}:${start_line}`;
    if (start_line < 1 || end_line < start_line) {
      return `${place}: lines ${start_line} to ${end_line}`;
    }
    if (start_line !== end_line && start_column !== undefined) {
      return `${place}: columns are only allowed on a single line`;
    }
    if (Buffer.byteLength(message) > MAX_ANNOTATION_BYTES || Buffer.byteLength(raw_details) > MAX_ANNOTATION_BYTES) {
      return `${place}: message or raw_details is over 64 KB`;
    }
    if (message === '') {
      return `${place}: message is empty`;
    }
    if (title.length > MAX_TITLE_CHARACTERS) {
      return `${place}: title is over ${MAX_TITLE_CHARACTERS} characters`;
    }
  }
  return undefined;
}
