import { marked } from 'marked';

const STYLE = `
body { max-width: 830px; margin: 24px auto; padding: 0 16px; font: 14px/1.5 system-ui, sans-serif; color: #1f2328; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { border: 1px solid #d1d9e0; padding: 6px 13px; text-align: left; vertical-align: top; }
tr:nth-child(2n) { background: #f6f8fa; }
code { background: #818b981f; border-radius: 6px; padding: 2px 6px; font-size: 85%; }
blockquote { border-left: 4px solid #d1d9e0; margin: 0; padding: 0 16px; color: #59636e; }
details { margin: 8px 0; }
summary { cursor: pointer; }
h1, h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: 6px; }
a { color: #0969da; }
`;

/** A page that shows Markdown about as GitHub does. */
export function htmlPage(markdown: string): string {
  const body = marked.parse(markdown, { gfm: true, async: false });
  return `<!doctype html>\n<meta charset="utf-8">\n<title>Creative Gate</title>\n<style>${STYLE}</style>\n${body}`;
}
