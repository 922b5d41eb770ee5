import type { Log } from '../core/log.ts';
import { createRedact } from '../core/redact.ts';

/**
 * A log that takes secrets out of what it is told, because a server may repeat in a message what it was sent. What it is
 * asked to blank out later joins `secrets`.
 */
export function discreetLog(log: Log, secrets: (string | undefined)[]): Log {
  const redact = (text: string): string => createRedact(secrets)(text);
  return {
    info: (text) => log.info(redact(text)),
    notice: (text) => log.notice(redact(text)),
    warning: (text) => log.warning(redact(text)),
    error: (text) => log.error(redact(text)),
    group: (title, body) => log.group(redact(title), body),
    mask: (secret) => {
      secrets.push(secret);
      log.mask(secret);
    },
  };
}
