import { marked, type Token, type Tokens } from 'marked';

const BOLD = '\u001B[1m';
const PLAIN = '\u001B[0m';
const WIDEST_CELL = 44;

const isColoured = process.stdout.isTTY;

/** A line that opens a part of the output. */
export function heading(text: string): string {
  return `\n${isColoured ? BOLD : ''}── ${text} ──${isColoured ? PLAIN : ''}\n`;
}

function plain(tokens: readonly Token[] | undefined): string {
  return (tokens ?? [])
    .map((token) => {
      if (token.type === 'br') return '\n';
      if (token.type === 'html') return token.raw.replace(/<br\s*\/?>/g, '\n').replace(/<[^>]*>/g, '');
      if ('tokens' in token && token.tokens) return plain(token.tokens);
      return 'text' in token ? String(token.text) : token.raw;
    })
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [''];
    for (const word of line.split(' ')) {
      const last = lines.at(-1) as string;
      if (last !== '' && `${last} ${word}`.length > width) lines.push(word);
      else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
    }
    return lines;
  });
}

function table({ header, rows }: Tokens.Table): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => wrapped(plain(cell.tokens), WIDEST_CELL)));
  const widths = header.map((_, column) =>
    Math.max(...cells.flatMap((row) => (row[column] ?? []).map((line) => line.length))),
  );
  const line = (row: readonly string[][], at: number) =>
    widths.map((width, column) => (row[column]?.[at] ?? '').padEnd(width)).join(' │ ');
  const rule = widths.map((width) => '─'.repeat(width)).join('─┼─');
  return cells
    .map((row) =>
      Array.from({ length: Math.max(...row.map((cell) => cell.length)) }, (_, at) => line(row, at)).join('\n'),
    )
    .join(`\n${rule}\n`);
}

function block(token: Token): string {
  switch (token.type) {
    case 'table':
      return table(token as Tokens.Table);
    case 'list':
      return (token as Tokens.List).items
        .map((item) => `  • ${markdownInTerminal(item.text).replace(/\n/g, '\n    ')}`)
        .join('\n');
    case 'heading':
      return isColoured ? `${BOLD}${plain(token.tokens)}${PLAIN}` : plain(token.tokens).toUpperCase();
    case 'html':
      return token.raw
        .replace(/<!--[\s\S]*?-->/g, '')
        .replace(/<summary>/g, '▸ ')
        .replace(/<[^>]*>/g, '')
        .trim();
    case 'hr':
      return '─'.repeat(60);
    default:
      return wrapped(
        plain('tokens' in token ? token.tokens : undefined) || ('text' in token ? String(token.text) : ''),
        110,
      ).join('\n');
  }
}

/** Markdown as it reads in a terminal: tables aligned, folded parts unfolded. */
export function markdownInTerminal(markdown: string): string {
  return marked
    .lexer(markdown)
    .map(block)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
}
