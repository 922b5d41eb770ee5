/** What a call may use of the run: it ends when the signal aborts. */
export interface Call {
  readonly signal: AbortSignal;
  /** Milliseconds since 1970 at which the run stops waiting; a Retry-After beyond it ends the call. */
  readonly deadlineAt: number;
}

/** One request to a provider, as the provider clients describe it. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  /** Absolute; may carry a query. Never shown to people as it is. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Body to send as JSON. */
  readonly json?: unknown;
  /** Body to send as application/x-www-form-urlencoded. */
  readonly form?: Readonly<Record<string, string>>;
  /**
   * `always`: sending it twice does no harm. `if-not-processed`: only when the first one certainly was not processed
   * (refused connection, 429), because a second one could be billed.
   */
  readonly repeat: 'always' | 'if-not-processed';
  /** An error status that is an answer all the same and must not be retried, such as IAS's 503 with a `contentId`. */
  readonly isFinal?: (answer: HttpAnswer) => boolean;
  readonly call: Call;
}

/** What came back: any status; the body parsed as JSON, undefined when it is empty or (for error statuses) not JSON. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/**
 * Sends a request, retrying what is safe to retry inside the call's deadline. Resolves with any HTTP status once
 * retries are used up; rejects with TransportError when there is no readable answer.
 */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;
