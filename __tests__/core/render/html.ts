const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(html: string): string {
  return html.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    return hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (NAMES[name] ?? all);
  });
}

/**
 * What is in rendered HTML as GitHub's filters see it: the elements, the targets of links and images, and the text
 * outside code and links with its character references decoded; every element ends a text.
 */
export function contentsOf(html: string) {
  const tags = [...html.matchAll(/<\/?([a-z][a-z0-9-]*)\b[^>]*>/gi)];
  const targets = [...html.matchAll(/<[^>]+\b(?:href|src)="([^"]*)"/gi)].map(([, target]) => decoded(target as string));
  const outsideCode = html.replace(/<code>.*?<\/code>/gs, '\u0000').replace(/<a\b[^>]*>.*?<\/a>/gs, '\u0000');
  return {
    elements: [...new Set(tags.map(([, name]) => (name as string).toLowerCase()))],
    targets,
    liveText: outsideCode
      .split(/<[^>]+>/)
      .map(decoded)
      .join('\u0000'),
  };
}
