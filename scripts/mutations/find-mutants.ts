import { parseSync } from '@swc/core';

/** One small change of a source file that a test should notice. */
export interface Mutant {
  /** Path from the root. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is changed and what stands there instead, as byte offsets into the file. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** The expression around the change: where it is evaluated, the change could show. */
  readonly around: { readonly start: number; readonly end: number };
}

type Node = { readonly type: string; readonly span: { readonly start: number; readonly end: number } } & Readonly<
  Record<string, unknown>
>;

/** The operators that take another's place. `-` for `+` also breaks texts that are put together. */
const SWAPPED = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['&&', '||'],
  ['||', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['+=', '-='],
  ['-=', '+='],
]);
const OTHER_METHODS = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
  ['find', 'findLast'],
  ['findLast', 'find'],
]);
/** Methods whose result has the type of what they are called on, so that the call can be left out. */
const DROPPED_METHODS = new Set(['filter', 'toSorted', 'toReversed', 'slice', 'trim', 'toLowerCase', 'toUpperCase']);

const WRAPPERS = new Set(['TsAsExpression', 'TsNonNullExpression', 'TsSatisfiesExpression', 'TsConstAssertion']);
const TYPE_KEYS = new Set([
  'typeAnnotation',
  'typeParams',
  'typeParameters',
  'typeArguments',
  'returnType',
  'implements',
]);

/** Every mutant of a TypeScript file, in order of place. Types, imports and comments have none. */
export function findMutants(file: string, source: string): Mutant[] {
  const bytes = Buffer.from(source);
  // Positions go on from one parse to the next: the empty statement in front says where this one begins.
  const { body } = parseSync(`;${source}`, { syntax: 'typescript', target: 'es2022' });
  const base = (body[0]?.span.start ?? 0) + 1;
  const mutants: Mutant[] = [];

  const offsets = ({ span }: Node) => ({ start: span.start - base, end: span.end - base });
  const text = (from: number, to: number): string => bytes.subarray(from, to).toString();
  const textOf = (node: Node): string => text(offsets(node).start, offsets(node).end);
  const add = (around: Node, { start, end }: { start: number; end: number }, replacement: string): void => {
    const line = text(0, start).split('\n').length;
    mutants.push({ file, line, start, end, replacement, around: offsets(around) });
  };
  const replace = (node: Node, replacement: string) => add(node, offsets(node), replacement);

  const operator = (node: Node, left: Node, right: Node): void => {
    const name = String(node['operator']);
    const from = offsets(left).end;
    const between = withoutComments(text(from, offsets(right).start));
    const at = between.indexOf(name);
    const start = from + Buffer.byteLength(between.slice(0, Math.max(at, 0)));
    if (name === '??') replace(node, textOf(left));
    const other = SWAPPED.get(name);
    if (other !== undefined && at >= 0) add(node, { start, end: start + name.length }, other);
  };

  const call = (node: Node): void => {
    const callee = node['callee'] as Node;
    if (callee.type !== 'MemberExpression') return;
    const property = callee['property'] as Node;
    const name = String(property['value']);
    const other = OTHER_METHODS.get(name);
    if (other !== undefined) add(node, offsets(property), other);
    if (DROPPED_METHODS.has(name)) replace(node, textOf(callee['object'] as Node));
  };

  const condition = (test: Node): void => {
    replace(test, 'true');
    replace(test, 'false');
  };

  const mutate = (node: Node): void => {
    switch (node.type) {
      case 'BinaryExpression':
      case 'AssignmentExpression':
        operator(node, node['left'] as Node, node['right'] as Node);
        break;
      case 'UnaryExpression':
        if (node['operator'] === '!') replace(node, textOf(node['argument'] as Node));
        break;
      case 'BooleanLiteral':
        replace(node, String(node['value'] === false));
        break;
      case 'NumericLiteral':
        replace(node, String(Number(node['value']) + 1));
        break;
      case 'StringLiteral':
        replace(node, node['value'] === '' ? "'mutated'" : "''");
        break;
      case 'TemplateLiteral':
        replace(node, "''");
        break;
      case 'ArrayExpression':
        if ((node['elements'] as unknown[]).length > 0) replace(node, '[]');
        break;
      case 'IfStatement':
      case 'ConditionalExpression':
        condition(node['test'] as Node);
        break;
      case 'CallExpression':
        call(node);
        break;
      case 'ExpressionStatement':
        if (isCall(node['expression'] as Node)) replace(node['expression'] as Node, 'undefined');
        break;
    }
  };

  const visit = (value: unknown, isMutable = true): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    const { type = '' } = node as Partial<Node>;
    if (WRAPPERS.has(type)) {
      visit(node['expression']);
      return;
    }
    if (type.startsWith('Ts') || type.startsWith('Import') || type.startsWith('ExportAll')) return;
    if (type === 'ExportNamedDeclaration') return;
    // What is imported while the program runs is no value of the program.
    if (type === 'CallExpression' && (node['callee'] as Node).type === 'Import') return;
    if (type !== '' && isMutable) mutate(node);
    for (const [key, child] of Object.entries(node)) {
      if (key === 'span' || TYPE_KEYS.has(key) || (key === 'key' && (child as Node).type !== 'Computed')) continue;
      // A link of an optional chain stands for nothing by itself: what is inside its brackets does.
      visit(child, key !== 'template' && (type !== 'OptionalChainingExpression' || key !== 'base'));
    }
  };

  visit(body.slice(1));
  return mutants.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The source with the mutant in it. */
export function applyMutant(source: string, { start, end, replacement }: Mutant): string {
  const bytes = Buffer.from(source);
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(replacement), bytes.subarray(end)]).toString();
}

/** The same text, as many bytes long, with blanks for comments. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, (comment) => ' '.repeat(Buffer.byteLength(comment)));
}

function isCall(expression: Node): boolean {
  if (expression.type === 'AwaitExpression') return isCall(expression['argument'] as Node);
  return expression.type === 'CallExpression' && (expression['callee'] as Node).type !== 'Super';
}

/** Whether the mutant is a program at all: `??` cannot stand beside `||`. */
export function isProgram(source: string, mutant: Mutant): boolean {
  try {
    parseSync(applyMutant(source, mutant), { syntax: 'typescript', target: 'es2022' });
    return true;
  } catch {
    return false;
  }
}
