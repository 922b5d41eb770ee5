import type { Log } from '../core/log.ts';
import { createRedact } from '../core/redact.ts';
import type { Settings } from '../core/settings.ts';
import type { Http } from '../http/http.ts';
import type { Party, UsageMeter } from '../http/usage-meter.ts';
import { createSeals, type Seals } from '../records/seal.ts';
import type { Clock } from '../time/clock.ts';
import type { Deadline } from '../time/deadline.ts';
import { type OpenAccounts, openAccounts, sealingSecretsOf, secretsOf } from './accounts.ts';
import { openPool, type ProviderPool } from './provider-pool.ts';

/** What a run provides, on any host. */
export interface GateServices {
  readonly settings: Settings;
  readonly clock: Clock;
  /** Milliseconds since 1970 at which the process started. */
  readonly startedAt: number;
  readonly log: Log;
  readonly meter: UsageMeter;
  /** What the run had used before it turned to this gate; undefined where the gate is all that it does. */
  readonly usageBefore?: ReturnType<UsageMeter['snapshot']>;
  readonly httpFor: (party: Party) => Http;
  readonly deadlines: {
    readonly looking: Deadline;
    readonly submitting: Deadline;
    /** For submissions that are on their way when the run is cancelled; without it they end with `submitting`. */
    readonly landing?: Deadline;
  };
  /** Aborts when the run is cancelled from outside. */
  readonly cancelled: AbortSignal;
}

/** Everything that the steps of a gate share. Its log keeps secrets to itself. */
export interface GateContext extends GateServices {
  readonly opened: OpenAccounts;
  readonly pool: ProviderPool;
  readonly seals: Seals;
  /** Everything that must never be shown; secrets that come up on the way join it. */
  readonly secrets: (string | undefined)[];
}

/**
 * Opens the accounts for as long as `work` takes, and gives it the services as a context. Records are sealed for
 * `repository`: what was sealed for another one does not open.
 */
export async function withGateContext<S extends GateServices, T>(
  services: S,
  repository: string,
  work: (context: S & GateContext) => Promise<T>,
): Promise<T> {
  const { settings } = services;
  const opened = await openAccounts(settings);
  try {
    const secrets = [settings.githubToken, ...secretsOf(opened.accounts)];
    const log = redactingLog(services.log, secrets);
    // The sandbox ends with the run, and so do its tickets.
    const seals = createSeals(settings.sandbox ? {} : sealingSecretsOf(opened.accounts), repository);
    const pool = openPool({ ...services, log }, opened);
    return await work({ ...services, log, opened, pool, seals, secrets });
  } finally {
    await opened.close();
  }
}

/**
 * A log that takes secrets out of what is written to it, because a server may repeat in a message what it was sent. What
 * it is asked to blank out later joins `secrets`.
 */
export function redactingLog(log: Log, secrets: (string | undefined)[]): Log {
  const redact = (text: string): string => createRedact(secrets)(text);
  return {
    debug: (text) => log.debug(redact(text)),
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
