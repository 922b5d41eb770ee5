import type { Clock } from '../runtime/clock.ts';

/** Failed attempts in a row after which a host is left alone for a while. */
const FAILURES_TO_OPEN = 5;
const FIRST_REST_MS = 2_000;
const LONGEST_REST_MS = 60_000;

/**
 * Keeps an outage from costing thousands of requests. While a host fails every attempt it is left alone, each time twice
 * as long; then one attempt may try whether it is back. One breaker for each host, because hosts fail on their own.
 */
export interface CircuitBreaker {
  /** Milliseconds for which the host is left alone; 0 when an attempt may be made, which then has to be told of. */
  restLeft(): number;
  succeeded(): void;
  failed(): void;
}

/** A breaker that lets everything through until attempts fail in a row. */
export function createCircuitBreaker(clock: Clock): CircuitBreaker {
  let failures = 0;
  let restMs = FIRST_REST_MS;
  let openUntil = 0;
  return {
    restLeft: () => {
      const now = clock.now();
      if (openUntil > now) return openUntil - now;
      // Only one attempt goes ahead to try: the others wait for what it tells.
      if (failures >= FAILURES_TO_OPEN) openUntil = now + restMs;
      return 0;
    },
    succeeded: () => {
      failures = 0;
      restMs = FIRST_REST_MS;
      openUntil = 0;
    },
    failed: () => {
      failures += 1;
      if (failures < FAILURES_TO_OPEN) return;
      openUntil = clock.now() + restMs;
      if (failures > FAILURES_TO_OPEN) restMs = Math.min(LONGEST_REST_MS, restMs * 2);
    },
  };
}
