import { TransportError } from './errors.ts';

/** Statuses of trouble that may pass by itself. */
export const TRANSIENT = new Set([408, 425, 429, 500, 502, 503, 504, 529]);

/** Those among them that say the request was not taken up at all. */
export const NOT_TAKEN_UP = new Set([408, 425, 429, 503, 529]);

/** Whether a rejected attempt may fare better the next time. */
export function mayPass(error: unknown): error is TransportError {
  return (
    error instanceof TransportError &&
    (error.code === 'unreachable' || error.code === 'attempt-timeout' || error.code === 'malformed')
  );
}
