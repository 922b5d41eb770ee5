import { type ParsedManifest, parseManifest } from '../../../src/core/manifest/parse-manifest.ts';

/** Two lines of a manifest that make one creative without a problem. */
export const ENTRY = '  - id: a\n    url: https://cdn.example.com/a.mp4\n';

/** Parses a manifest text. */
export function parsed(text: string | Uint8Array, path = 'm.creatives.yml', workspaceId?: number): ParsedManifest {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return parseManifest(path, bytes, { workspaceId });
}

/** The problems of a manifest text as a person sees them: `line:column message`. */
export function problemsOf(text: string | Uint8Array): string[] {
  return parsed(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** A manifest of one creative with these further lines. */
export function withLines(...lines: string[]): string {
  return `creatives:\n${ENTRY}${lines.map((line) => `    ${line}\n`).join('')}`;
}
