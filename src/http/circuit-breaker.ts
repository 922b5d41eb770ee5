import type { Clock } from '../time/clock.ts';

/**
 * Failed attempts in a row after which a host is left alone for a while: more than a provider is sent at a time, so that
 * one hiccup that meets them all is not taken for an outage.
 */
const FAILURES_TO_OPEN = 10;
const FIRST_REST_MS = 2_000;
const LONGEST_REST_MS = 60_000;

/**
 * Keeps an outage from costing thousands of requests. While a host fails every attempt it is left alone, each time twice
 * as long; then one attempt may try whether it is back. One breaker for each host, because hosts fail on their own.
 */
export interface CircuitBreaker {
  /** Milliseconds for which the host is left alone; 0 when an attempt may be made, whose result must then be reported. */
  restLeft(): number;
  succeeded(): void;
  /** `why` completes "the last time …": `it answered 503`. */
  failed(why: string): void;
  /** Why the last failed attempt failed; empty before the first. */
  readonly lastFailure: string;
}

/** A breaker that lets everything through until attempts fail in a row. */
export function createCircuitBreaker(clock: Clock): CircuitBreaker {
  let failures = 0;
  let restMs = FIRST_REST_MS;
  let openUntil = 0;
  let isTrying = false;
  let lastFailure = '';
  return {
    restLeft: () => {
      const now = clock.now();
      if (openUntil > now) return openUntil - now;
      // Only one attempt goes ahead to try: the others wait for what it tells.
      isTrying = failures >= FAILURES_TO_OPEN;
      if (isTrying) openUntil = now + restMs;
      return 0;
    },
    succeeded: () => {
      failures = 0;
      restMs = FIRST_REST_MS;
      openUntil = 0;
      isTrying = false;
    },
    get lastFailure() {
      return lastFailure;
    },
    failed: (why) => {
      lastFailure = why;
      failures += 1;
      // What was under way when the host was first left alone says nothing new.
      if (failures !== FAILURES_TO_OPEN && !isTrying) return;
      openUntil = clock.now() + restMs;
      if (isTrying) restMs = Math.min(LONGEST_REST_MS, restMs * 2);
      isTrying = false;
    },
  };
}
