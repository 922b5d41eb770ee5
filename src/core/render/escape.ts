/*
 * How text of manifests and providers is made harmless.
 *
 * GitHub makes mentions, references and links at two moments: while it parses Markdown, where a character reference is
 * enough to stop it, and in the finished HTML, where references are decoded already and only a break inside the word
 * (or a code element) helps. So whatever has a meaning in Markdown or HTML becomes a character reference, which holds in
 * table cells, list items and HTML blocks alike, and a zero-width space goes into every word GitHub would turn into
 * something. The dependency bots do the same to mentions: unlike a code element, the break survives a reply by e-mail.
 */

// oxlint-disable-next-line no-control-regex -- escape sequences begin with a control character
const ANSI = /[\u001B\u009B](?:\][^\u0007\u001B]*(?:\u0007|\u001B\\)|\[?[0-?]*[ -/]*[@-~])?/gu;
const BLANKS = /[\s\u0085]+/gu;
/** Controls, bidirectional and zero-width characters, and letters without a shape. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;

/** One line of what a person would see: no escape sequences, controls, line breaks or invisible characters. */
export function plainText(text: string): string {
  return text.replace(ANSI, '').replace(BLANKS, ' ').replace(INVISIBLE, '').replace(LONE_SURROGATE, '\uFFFD').trim();
}

const BREAK = '\u200B';
/** Where a break stops a mention, reference, link or emoji: after `@`, the `#` of `#1`, `GH-`, the `:` of `://`, `www`, `:name:`. */
const TRIGGER = /@|#(?=\w)|\b(?:GH|GHSA|CVE)-(?=\w)|:(?=\/\/)|www(?=\.)|:(?!\d+:)(?=[\w+-]+:)|:(?=100:)/gi;
/** A commit SHA may be as short as seven digits. */
const SHA = /\b[0-9a-f]{7,}\b/gi;

function withBreaks(plain: string): string {
  return plain.replace(SHA, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`)).replace(TRIGGER, `$&${BREAK}`);
}

/** An underscore inside a word means nothing in Markdown, so names of files and rules stay readable in the source. */
const SPECIAL = /[&<>"\\`*~|[\]$\u200B]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What would begin a heading, list, rule or quote where the text stands at the beginning of a block. */
const BLOCK_START = /^(?:[-+#=]|\d{1,9}[.)](?!\S))/;

const reference = (character: string) => `&#${character.codePointAt(0)};`;
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // In an element of its own a dollar sign does not open a formula, says GitHub's documentation.
  $: '<span>$</span>',
};

function harmless(plain: string): string {
  return withBreaks(plain).replace(SPECIAL, (character) => NAMED[character] ?? reference(character));
}

function inBlock(markdown: string): string {
  return markdown.replace(BLOCK_START, (start) => start.slice(0, -1) + reference(start.slice(-1)));
}

/** Text as text in GitHub Markdown and HTML, on one line: it looks as written and nothing in it is live. */
export function inlineText(text: string): string {
  return inBlock(harmless(plainText(text)));
}

/** A message for Markdown: as `inlineText`, but what stands between backticks is code, as our own messages mean it. */
export function sentenceText(text: string): string {
  const parts = plainText(text).split(/`([^`]+)`/);
  return inBlock(parts.map((part, index) => (index % 2 === 0 ? harmless(part) : codeText(part))).join(''));
}

/** Nothing that ends a code span or a table's cell, and nothing that means something where the code element is lost. */
const HARMLESS_CODE = /^(?:[\w./:?=&%+,;()…× -]|(?<=\w)@)+$/u;

/** An identifier, path or URL as code in Markdown: exact when copied, unless there is something to make harmless. */
export function codeText(text: string): string {
  const plain = plainText(text);
  return HARMLESS_CODE.test(plain) ? `\`${plain}\`` : htmlCode(plain);
}

/** The same inside an HTML block, where Markdown's own code spans mean nothing. */
export function htmlCode(text: string): string {
  return `<code>${inlineText(text)}</code>`;
}

/** Text for a line of the job log, in which the runner finds no workflow command (`::name`, `##[name]`). */
export function logText(text: string): string {
  return plainText(text)
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '## [');
}
