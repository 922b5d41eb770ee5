import { Composer, type Document, Lexer, LineCounter, type ParsedNode, Parser } from 'yaml';
import type { Fault } from './fault.ts';
import { grouped, MANIFEST_LIMITS } from './limits.ts';
import { COMPOSING, longList } from './long-list.ts';
import { syntaxFaults } from './syntax-faults.ts';

/** A YAML (or JSON) text as a tree whose nodes know their place; `root` is undefined when there are faults. */
export interface Tree {
  readonly root: ParsedNode | null | undefined;
  readonly faults: readonly Fault[];
  readonly lines: LineCounter;
}

/** What is too much in the part read so far: checked while reading, before any of it can do harm. */
function excess(parser: Parser, tokens: number, entries: number): string | undefined {
  if (parser.stack.length > MANIFEST_LIMITS.depth) {
    return `Nested more than ${MANIFEST_LIMITS.depth} levels deep; a manifest needs 4.`;
  }
  if (tokens > MANIFEST_LIMITS.tokens) {
    return `The manifest is too large to be read at once (more than ${grouped(MANIFEST_LIMITS.tokens)} YAML tokens); split it into several files.`;
  }
  return entries > MANIFEST_LIMITS.creatives
    ? `More than ${grouped(MANIFEST_LIMITS.creatives)} entries; split the manifest into several files.`
    : undefined;
}

/** Reads one YAML document; JSON is a subset of YAML and takes the same way, so that both have positions. */
export function readTree(text: string): Tree {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const failed = (...faults: Fault[]): Tree => ({ root: undefined, faults, lines });
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer(COMPOSING);
  const list = longList();
  const documents: Document.Parsed[] = [];
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens += 1;
    for (const token of parser.next(lexeme)) {
      if (token.type === 'directive') {
        const message = 'Lines that start with % are not supported here; remove this one.';
        return failed({ offset: token.offset, message });
      }
      documents.push(...composer.next(token));
    }
    const message = excess(parser, tokens, list.length(parser));
    if (message !== undefined) return failed({ offset: parser.offset, message });
    if (documents.length > 1) break;
    list.relieve(parser);
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));

  const [document, second] = documents as [Document.Parsed, Document.Parsed?];
  const faults = syntaxFaults([...list.parts, document]);
  if (faults.length > 0) return failed(...faults);
  if (second !== undefined) {
    const message = 'A second YAML document starts here; a manifest is one document: remove the "---" line.';
    return failed({ offset: second.range[0], message });
  }
  list.restore(document.contents);
  return { root: document.contents, faults: [], lines };
}
