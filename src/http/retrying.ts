import ky, { HTTPError, type Options } from 'ky';
import type { Clock } from '../time/clock.ts';
import { endedBy, nameOfRequest, TransportError } from './http-failures.ts';

/** What came of one attempt. */
export type AttemptOutcome<Answer> = { readonly answer: Answer } | { readonly error: unknown };

/** A request, how it is sent once, and when it is sent again. */
export interface Retrying<Answer> {
  readonly url: string;
  /** Method, headers and body. */
  readonly init: Options;
  /** Further attempts at most. */
  readonly retries: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly attempt: (request: Request) => Promise<Answer>;
  /**
   * Milliseconds until the retry with the given number (from 1), undefined when there shall be none. Asked about
   * answers that are not 2xx and about rejections of `attempt`; may throw what the caller shall get instead.
   */
  readonly pauseBefore: (retry: number, outcome: AttemptOutcome<Answer>) => number | undefined;
}

/**
 * Sends a request until an answer is good enough. The only place that knows ky, which drives the attempts and keeps
 * the body ready for the next one. Resolves with the last answer, or rejects with the last rejection of `attempt`.
 */
export async function retrying<Answer extends { readonly status: number }>(options: Retrying<Answer>): Promise<Answer> {
  const { clock, signal } = options;
  let last: AttemptOutcome<Answer> | undefined;
  let pause = 0;
  const attempt = async (request: Request): Promise<Response> => {
    try {
      last = { answer: await options.attempt(request) };
      return new Response(null, { status: last.answer.status });
    } catch (error) {
      // When the time is up during a retry, what went wrong before says more than that the time is up.
      if (!isOutOfTime(error)) last = { error };
      throw error;
    }
  };
  const sleep = async ({ request }: { readonly request: Request }) => {
    await clock.sleep(pause, signal).catch(() => {
      throw endedBy(signal, nameOfRequest(request), false);
    });
  };
  try {
    await ky(options.url, {
      ...options.init,
      timeout: false,
      fetch: (request) => attempt(request as Request),
      retry: {
        limit: options.retries,
        methods: ['get', 'head', 'post', 'put', 'patch', 'delete'],
        delay: () => 0,
        shouldRetry: ({ error, retryCount }) => {
          const next = options.pauseBefore(retryCount, last ?? { error });
          pause = next ?? 0;
          return next !== undefined;
        },
      },
      hooks: { beforeRetry: [sleep] },
    });
  } catch (error) {
    const isTold = last !== undefined && (error instanceof HTTPError || isOutOfTime(error));
    if (!isTold) throw error;
  }
  return settled(last as AttemptOutcome<Answer>);
}

function isOutOfTime(error: unknown): boolean {
  return error instanceof TransportError && error.code === 'out-of-time';
}

function settled<Answer>(outcome: AttemptOutcome<Answer>): Answer {
  if ('error' in outcome) throw outcome.error;
  return outcome.answer;
}
