import { EXAMPLES } from './examples.ts';
import { type Key, keysBelow, type Node, namesBelow, SCHEMA, takes } from './keys.ts';

const BEGIN = '<!-- What follows is made by scripts/policy-doc.ts from the schema. -->';
const END = '<!-- Here ends what is made from the schema. -->';

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/[|*]/g, '\\$&')).join(' | ')} |`;

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
}

const cells = ({ path, takes: taken, fallback, meaning }: Key) => [`\`${path}\``, taken, fallback, meaning];

function section(name: string, node: Node): string {
  const keys = keysBelow(node);
  const said = keys.length > 0 ? (node.description ?? '') : `Takes ${takes(node)}. ${node.description ?? ''}`;
  const names = namesBelow(node).map(({ key, names: known }) =>
    table(
      [`name in \`${key}\``, 'stands for'],
      known.map(([one, meaning]) => [`\`${one}\``, meaning]),
    ),
  );
  return [
    `### \`${name}\``,
    said,
    keys.length > 0 ? table(['key', 'takes', 'default', 'meaning'], keys.map(cells)) : '',
    ...names,
    `\`\`\`yaml\n${EXAMPLES[name]}\`\`\``,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The document with the part that follows from the schema made anew; throws where it has no place for it. */
export function renewed(document: string): string {
  const [before, rest] = document.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`docs/policy.md lacks the lines ${BEGIN} and ${END}`);
  const sections = Object.entries(SCHEMA.properties ?? {}).map(([name, node]) => section(name, node));
  return `${before}${BEGIN}\n\n${sections.join('\n\n')}\n\n${END}${after}`;
}
