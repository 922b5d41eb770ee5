import type { Log } from '../../../src/core/log.ts';

/** A log that keeps its lines as `level: text`; those for debugging only where a test is about them. */
export function fakeLog({ debugs = false } = {}): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (level: string) => (text: string) => {
    lines.push(`${level}: ${text}`);
  };
  return {
    lines,
    debug: debugs ? keep('debug') : () => undefined,
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
