import type { Log } from '../../../src/core/log.ts';

/** A log that keeps its lines as `level: text`. */
export function fakeLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (level: string) => (text: string) => {
    lines.push(`${level}: ${text}`);
  };
  return {
    lines,
    info: keep('info'),
    notice: keep('notice'),
    warning: keep('warning'),
    error: keep('error'),
    mask: keep('mask'),
    group: async (title, body) => {
      lines.push(`group: ${title}`);
      return body();
    },
  };
}
