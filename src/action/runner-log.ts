import type { Log } from '../core/log.ts';

/** A log that the runner reads. The library is loaded here, because the first request does not need it. */
export async function createLog(): Promise<Log> {
  const core = await import('@actions/core');
  return {
    // The runner would hide them, but thousands of unread lines cost time.
    debug: (text) => (core.isDebug() ? core.debug(text) : undefined),
    info: (text) => core.info(harmless(text)),
    notice: (text) => core.notice(text),
    warning: (text) => core.warning(text),
    error: (text) => core.error(text),
    group: (title, body) => core.group(title, body),
    mask: (secret) => core.setSecret(secret),
  };
}

/** Plain lines are not escaped by the library: `::` at a line's start and `##[` anywhere would be commands. */
function harmless(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '# # ');
}
