import { clip } from '../../core/render/page-limit.ts';
import { cutMarkdown } from './cut-markdown.ts';
import { CHECK_TEXT_BYTES, cutCharacters, TITLE_CHARACTERS } from './limits.ts';

/** What a check run shows. `text` is the longer part below the summary. */
export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly text?: string | undefined;
}

/**
 * The output within GitHub's limits. Title and summary always travel together, because GitHub replaces the output as
 * a whole. The text is cut as it is: what is kept in it for machines must not gain a note in its middle.
 */
export function wireOutput({ title, summary, text }: CheckOutput): { title: string; summary: string; text?: string } {
  return {
    title: cutCharacters(title, TITLE_CHARACTERS),
    summary: cutMarkdown(summary, CHECK_TEXT_BYTES),
    ...(text === undefined ? {} : { text: clip(text, CHECK_TEXT_BYTES) }),
  };
}
