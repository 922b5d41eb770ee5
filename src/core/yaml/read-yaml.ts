import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from 'yaml';
import type { Position, ReadDocument, SourceDocument, SourceProblem } from '../source-document.ts';
import { decodeUtf8, grouped } from '../source-text.ts';
import { type OffsetProblem, syntaxErrors } from './yaml-syntax-errors.ts';
import { readValues, type YamlValues } from './yaml-values.ts';

/** How much a file may hold, so that a hostile one ends in a clear error within seconds, and how errors name it. */
export interface YamlLimits {
  /** What the file is, as in "The manifest is larger than …". */
  readonly noun: string;
  /** What to do about a file that is too large; completes a sentence: "split it into several files". */
  readonly remedy: string;
  readonly bytes: number;
  /** Characters on one line. */
  readonly lineLength: number;
  /** Words, signs and spaces as YAML sees them. The YAML library needs about 500 bytes of memory for each. */
  readonly tokens: number;
  /** Lists and maps inside each other. */
  readonly depth: number;
  /** The depth of a file that uses everything there is. */
  readonly usualDepth: number;
  /** Values after each alias is replaced by what it stands for. */
  readonly values: number;
}

/** `uniqueKeys`: repeated keys are found while values are read; the library takes far longer, once for each key. */
const COMPOSING = { schema: 'core', uniqueKeys: false, prettyErrors: false } as const;

const refused = (...problems: SourceProblem[]): ReadDocument => ({ document: null, problems });

/**
 * Reads UTF-8 bytes as exactly one YAML 1.2 document; JSON is a subset of YAML and is read the same way, so that both
 * have positions. Never throws, for any bytes.
 */
export function readYaml(bytes: Uint8Array, limits: YamlLimits): ReadDocument {
  const text = textOf(bytes, limits);
  if (typeof text !== 'string') return refused(text);
  const lines = new LineCounter();
  lines.addNewLine(0);
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const refuse = (problems: readonly OffsetProblem[]): ReadDocument =>
    refused(...problems.map(({ offset, message }) => ({ ...at(offset), message })));

  const parsed = parse(text, lines, limits);
  if (!('tokens' in parsed)) return refuse([parsed]);
  const document = compose(parsed.tokens, text);
  const errors = syntaxErrors(document);
  if (errors.length > 0) return refuse(errors);
  if (parsed.second !== undefined) {
    const message = `A second YAML document starts here; a ${limits.noun} is one document: remove the "---" line.`;
    return refuse([{ offset: parsed.second, message }]);
  }
  const values = readValues(document.contents, limits.values);
  return values.excess === undefined ? { document: asDocument(values, at), problems: [] } : refuse([values.excess]);
}

function asDocument({ value, problems, find }: YamlValues, at: (offset: number) => Position): SourceDocument {
  return {
    value,
    problems: problems
      .toSorted((a, b) => a.offset - b.offset)
      .map(({ keys, offset, message }) => ({ keys, ...at(offset), message })),
    placeOf: (keys) => at(find(keys).valueOffset),
    placeOfKey: (keys) => at(find(keys).keyOffset),
    sourceOf: (keys) => find(keys).source,
  };
}

/** The file's text, or why it is not read. */
function textOf(bytes: Uint8Array, { noun, remedy, ...limits }: YamlLimits): string | SourceProblem {
  if (bytes.length > limits.bytes) {
    return { line: 1, column: 1, message: `The ${noun} is larger than ${limits.bytes / 1e6} MB; ${remedy}.` };
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.text === undefined) {
    const { line, column } = decoded;
    return { line, column, message: `This byte is not valid UTF-8; save the ${noun} in the encoding UTF-8.` };
  }
  const line = longLine(decoded.text, limits.lineLength);
  if (line === undefined) return decoded.text;
  const message = `This line is longer than ${grouped(limits.lineLength)} characters; break it into several lines.`;
  return { line, column: 1, message };
}

/** The number of the first line that is too long. */
function longLine(text: string, lineLength: number): number | undefined {
  let start = 0;
  for (let line = 1; start + lineLength < text.length; line += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1 || end - start > lineLength) return line;
    start = end + 1;
  }
  return undefined;
}

/** The tokens of the first document, and where a second one starts. */
interface Parsed {
  readonly tokens: readonly CST.Token[];
  readonly second: number | undefined;
}

/** Parses a text up to its second document; stops where it goes beyond the limits. */
function parse(text: string, lines: LineCounter, limits: YamlLimits): Parsed | OffsetProblem {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  const documents: CST.Document[] = [];
  const keep = (token: CST.Token) => {
    tokens.push(token);
    if (token.type === 'document') documents.push(token);
  };
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    count += 1;
    if (count > limits.tokens) {
      const message = `The ${limits.noun} has more than ${grouped(limits.tokens)} YAML tokens; ${limits.remedy}.`;
      return { offset: parser.offset, message };
    }
    for (const token of parser.next(lexeme)) keep(token);
    if (documents.length > 1) break;
  }
  for (const token of parser.end()) keep(token);

  const directive = tokens.find(({ type }) => type === 'directive');
  if (directive !== undefined) {
    return { offset: directive.offset, message: 'Lines that start with % are not supported here; remove this one.' };
  }
  const [first, second] = documents;
  const deep = first?.value && tooDeep(first.value, limits.depth);
  if (deep !== undefined) {
    const message = `Nested more than ${limits.depth} levels deep; a ${limits.noun} needs ${limits.usualDepth}.`;
    return { offset: deep, message };
  }
  return { tokens: second === undefined ? tokens : tokens.slice(0, tokens.indexOf(second)), second: second?.offset };
}

/**
 * The offset of the first list or map that has too many others around it. Looked for before nodes are made, which the
 * library does by recursion.
 */
function tooDeep(root: CST.Token, depth: number): number | undefined {
  let level = [root];
  for (let around = 0; around < depth; around += 1) {
    level = level
      .flatMap((token) => ('items' in token ? token.items : []))
      .flatMap(({ key, value }) => [key, value])
      .filter((token) => token !== undefined && token !== null && 'items' in token);
  }
  return level[0]?.offset;
}

/** Makes nodes of the tokens of one document. */
function compose(tokens: Iterable<CST.Token>, text: string): Document.Parsed {
  const [document] = new Composer(COMPOSING).compose(tokens, true, text.length);
  return document as Document.Parsed;
}
