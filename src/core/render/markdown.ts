import { nameOf } from '../creative.ts';
import type { Report, ReportedCreative } from '../report.ts';
import { codeText, inlineText, plainText, sentenceText } from './escape.ts';
import { byteLength, clip } from './page-limit.ts';
import type { RenderContext } from './render-context.ts';

/** Lengths, in bytes, that keep one hostile or talkative text from pushing everything else out. */
const LONGEST_NAME = 150;
const LONGEST_URL = 300;
const LONGEST_MESSAGE = 600;
const LONGEST_TARGET = 1000;

/** One of our own sentences, which may quote foreign text; text between backticks is code. */
export function message(text: string, longest = LONGEST_MESSAGE): string {
  return sentenceText(clip(text, longest));
}

/** Markdown that stands out; as an element, since asterisks depend on what stands next to them. */
export function strong(markdown: string): string {
  return `<b>${markdown}</b>`;
}

/** A name in a cell or list. */
export function name(text: string): string {
  return inlineText(clip(text, LONGEST_NAME));
}

/** An identifier in a cell or list. */
export function identifier(text: string, longest = LONGEST_NAME): string {
  return codeText(clip(text, longest));
}

/** An asset's URL: never a link, because its content is not trusted. */
export function assetUrl(url: string): string {
  return identifier(url, LONGEST_URL);
}

/** What the creative is called: its name, or its id where it has none. */
export function title(creative: ReportedCreative): string {
  return clip(plainText(creative.name ?? '') || nameOf(creative), LONGEST_NAME);
}

/** `#7 ` where one run judged several pull requests and the text is for all of them. */
export function pullRequestPrefix(
  { pullRequest }: { readonly pullRequest?: number | undefined },
  context: RenderContext,
): string {
  return pullRequest === undefined || context.pullRequest !== null ? '' : `#${pullRequest} `;
}

/** Percent-encodes every character that could end a link's target or a table's cell. */
function linkTarget(url: string): string {
  return plainText(url).replace(/[^\w\-.~:/?#@!&+,;=%]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(''),
  );
}

/** A link of ours; without a URL, the text alone. `text` is Markdown. */
export function link(text: string, url: string | null | undefined): string {
  return url ? `[${text}](${linkTarget(url)})` : text;
}

interface Place {
  readonly path: string;
  readonly line?: number | null;
  readonly column?: number | null;
}

/** A place in a file as `path:line:column`, linked to the line where that is possible. */
export function place({ path, line, column }: Place, context: RenderContext): string {
  const shown = [path, line, column].filter((part) => part !== null && part !== undefined).join(':');
  const anchor = line ? `#L${line}` : '';
  const target = context.filesUrl ? `${context.filesUrl}/${encodePath(path)}${anchor}` : '';
  return link(identifier(shown, LONGEST_URL), byteLength(target) > LONGEST_TARGET ? null : target);
}

function encodePath(path: string): string {
  return plainText(path).split('/').map(encodeURIComponent).join('/');
}

/** A table's head; the rows are `row(…)`. */
export function tableHead(...columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
}

/** One row of cells that are Markdown already. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** The opening of a folded section; `summary` is HTML. It ends with `FOLD_END`. */
export function fold(summary: string, isOpen = false): string {
  return `<details${isOpen ? ' open' : ''}>\n<summary>${summary}</summary>\n\n`;
}
export const FOLD_END = '\n</details>';

/** Sandbox line that cannot be overlooked; empty for real runs. */
export function sandboxAlert(report: Report): string {
  if (!report.sandbox) return '';
  return [
    '> [!WARNING]',
    '> **Sandbox: these scores are not real.** Built-in stand-ins answered instead of the providers.',
    '> Nothing here says whether a creative is fit for media spend.',
  ].join('\n');
}
