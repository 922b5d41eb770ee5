import { changesSomething, endedBy, nameOfRequest, TransportError, unreachable } from './http-failures.ts';
import type { Party, UsageMeter } from './usage-meter.ts';

/**
 * Waits for work that another call started, within this call's deadline. The work itself continues. Rejects like a
 * request: `out-of-time` when the time is up, else with the signal's reason. `what` names the work for a person.
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal, what: string): Promise<T> {
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(endedBy(signal, what, false));
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([aborted, work]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/**
 * Reads a body to its end, at most `maxBytes` of it after decompression; `too-large` when there is more, and the rest
 * is not read. Rejects when the connection breaks.
 */
export async function readBounded(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return 'too-large';
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** The response to one attempt, of any status. */
export interface AttemptResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body, decompressed; undefined when the connection broke before its end. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
}

/** One attempt as a log shows it: never its query, headers or body, where secrets and signatures are. */
export interface ObservedAttempt {
  readonly party: Party;
  readonly method: string;
  readonly path: string;
  /** Undefined where there was no answer. */
  readonly status: number | undefined;
  /** Milliseconds until it was answered or given up. */
  readonly tookMs: number;
}

/** Bounds of one attempt, and where it is counted. */
export interface AttemptOptions {
  readonly party: Party;
  readonly meter: UsageMeter;
  /** Milliseconds for headers and body together. */
  readonly attemptTimeoutMs: number;
  /** Decompressed bytes that are read of a body. */
  readonly maxBytes: number;
  readonly fetch: typeof fetch;
  readonly timer?: Timer | undefined;
  /** Called after every attempt; for debugging. */
  readonly observe?: ((attempt: ObservedAttempt) => void) | undefined;
}

/** Calls `act` after `ms` milliseconds, unless what it gives back is called before. */
export type Timer = (ms: number, act: () => void) => () => void;

const systemTimer: Timer = (ms, act) => {
  const timer = setTimeout(act, ms);
  return () => clearTimeout(timer);
};

/**
 * Sends a request once and follows no redirect. Rejects with TransportError (`unreachable`, `attempt-timeout`,
 * `too-large`, `out-of-time`), or with the signal's reason when that is not a time-out.
 */
export type Attempt = (request: Request, signal: AbortSignal) => Promise<AttemptResponse>;

/** An attempt that ends with its own time-out, with the signal, or at the size limit, and that counts in the meter. */
export function createAttempt(options: AttemptOptions): Attempt {
  const { attemptTimeoutMs, maxBytes, timer = systemTimer } = options;
  return async (request, signal) => {
    const what = nameOfRequest(request);
    const changes = changesSomething(request);
    if (signal.aborted) throw endedBy(signal, what, false);
    // One controller and timer of our own: AbortSignal.any and AbortSignal.timeout outlive the request they serve.
    const stop = new AbortController();
    const abort = () => stop.abort();
    const clear = timer(attemptTimeoutMs, abort);
    signal.addEventListener('abort', abort, { once: true });
    const startedAt = performance.now();
    let response: Response | undefined;
    let bytes: Uint8Array<ArrayBuffer> | 'too-large' | undefined;
    try {
      options.meter.request(options.party);
      response = await options.fetch(request, { signal: stop.signal, redirect: 'manual' });
      bytes = await readBounded(response.body, maxBytes);
    } catch (error) {
      if (signal.aborted) throw endedBy(signal, what, changes);
      if (stop.signal.aborted) {
        const message = `${what}: no complete answer within ${attemptTimeoutMs / 1000} s.`;
        throw new TransportError('attempt-timeout', message, { ambiguous: changes });
      }
      if (response === undefined) throw unreachable(error, what, changes);
    } finally {
      clear();
      signal.removeEventListener('abort', abort);
      options.observe?.({
        party: options.party,
        method: request.method,
        path: new URL(request.url).pathname,
        status: response?.status,
        tookMs: Math.round(performance.now() - startedAt),
      });
    }
    if (bytes === 'too-large') {
      const message = `${what}: the answer is larger than the ${maxBytes} bytes that are read.`;
      throw new TransportError('too-large', message, { ambiguous: changes });
    }
    const { status, headers } = response;
    if (status > 599) {
      const message = `${what}: answered ${status}, which is not an HTTP status.`;
      throw new TransportError('malformed', message, { ambiguous: changes });
    }
    return { status, headers, bytes };
  };
}
