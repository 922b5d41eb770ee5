/** Why a request has no usable answer. A closed set: callers switch over it. */
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

/** A request without a usable answer. The message is for a person and contains neither URL queries nor secrets. */
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

/** Errors before anything was sent: the other side cannot have processed the request. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** A request as messages name it: method, host and path. A query is left out: it may hold secrets. */
export function nameOfRequest(request: { readonly method: string; readonly url: string }): string {
  const url = new URL(request.url);
  return `${request.method} ${url.host}${url.pathname}`;
}

/** Whether processing the request twice could do harm. */
export function changesSomething(request: { readonly method: string }): boolean {
  return request.method !== 'GET' && request.method !== 'HEAD';
}

/** A field of a thrown value. Not by `instanceof`: fetch's errors may stem from another realm. */
function field(thrown: unknown, name: string): unknown {
  return typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, name) : undefined;
}

/** Why a call ended with its signal: `out-of-time` when the time was up, else the signal's own reason. */
export function endedBy(signal: AbortSignal, what: string, ambiguous: boolean): unknown {
  const reason: unknown = signal.reason;
  return field(reason, 'name') === 'TimeoutError'
    ? new TransportError('out-of-time', `${what}: the time of this run was up before the answer came.`, { ambiguous })
    : reason;
}

/** The system's name for a failed connection, such as ECONNREFUSED; fetch wraps the error that has it. */
function errorCode(error: unknown): string | undefined {
  for (let cause = error; cause !== undefined; cause = field(cause, 'cause')) {
    const code = field(cause, 'code');
    if (typeof code === 'string') return code;
  }
  return undefined;
}

/** What a rejected fetch means: no connection, or one that broke before the answer's head. */
export function unreachable(error: unknown, what: string, changes: boolean): TransportError {
  const code = errorCode(error);
  const sent = code === undefined || !NEVER_SENT.has(code);
  const happened = sent ? 'the connection broke before an answer came' : 'no connection could be made';
  const message = `${what}: ${happened}${code === undefined ? '' : ` (${code})`}.`;
  return new TransportError('unreachable', message, { ambiguous: sent && changes, cause: error });
}
