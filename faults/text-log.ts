import type { Log } from '../src/core/log.ts';

/** A log whose lines can be read afterwards; what it is asked to mask is kept out of them, as the runner does. */
export function textLog(): Log & { readonly lines: readonly string[] } {
  const lines: string[] = [];
  const keep = (text: string) => void lines.push(text);
  return {
    lines,
    debug: () => undefined,
    info: keep,
    notice: keep,
    warning: keep,
    error: keep,
    mask: () => undefined,
    group: async (title, body) => {
      keep(title);
      return await body();
    },
  };
}
