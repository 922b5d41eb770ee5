/** Why a request brought no usable answer. A closed set: everything above the transport switches over it. */
const TRANSPORT_CODES = [
  'unreachable', // no connection, or it broke before an answer
  'attempt-timeout', // one attempt took longer than it may
  'out-of-time', // the run's own deadline came first
  'retry-later', // the other side asked us to come back after the deadline
  'left-alone', // it failed every time before and is not asked for the moment
  'redirected', // answered with a redirect, which is never followed
  'too-large', // the body is larger than we read
  'malformed', // the body is not what it should be
] as const;
export type TransportCode = (typeof TRANSPORT_CODES)[number];

/** A request that brought no usable answer. The message is for a person and holds neither URL queries nor secrets. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly code: TransportCode;
  /** True when the request may have been processed although no answer was read. */
  readonly ambiguous: boolean;

  constructor(code: TransportCode, message: string, options: { ambiguous?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.ambiguous = options.ambiguous ?? false;
  }
}
