import type { Call, Http, HttpAnswer, HttpRequest } from '../../src/http/http.ts';
import { TransportError } from '../../src/http/http-failures.ts';

/** What a scripted server says to a request: an answer, or a rejection. */
export type Reply = { readonly status?: number; readonly body?: unknown } | Error;

/** A transport that answers from a script and remembers what it was asked. */
export interface ScriptedHttp {
  readonly http: Http;
  readonly requests: readonly HttpRequest[];
}

/** Asks `reply` about each request; `nth` counts the requests to one path from 1. */
export function scriptedHttp(reply: (request: HttpRequest, nth: number) => Reply | Promise<Reply>): ScriptedHttp {
  const requests: HttpRequest[] = [];
  const seen = new Map<string, number>();
  const http: Http = async (request) => {
    requests.push(request);
    const { pathname } = new URL(request.url);
    const nth = (seen.get(pathname) ?? 0) + 1;
    seen.set(pathname, nth);
    const said = await reply(request, nth);
    if (said instanceof Error) throw said;
    const answer: HttpAnswer = { status: said.status ?? 200, headers: new Headers(), body: said.body };
    return answer;
  };
  return { http, requests };
}

/** A call with time to spare. */
export function call(signal: AbortSignal = new AbortController().signal): Call {
  return { signal, deadlineAt: Number.MAX_SAFE_INTEGER };
}

/** A rejection of the transport. */
export function transportError(code: TransportError['code'], ambiguous = false): TransportError {
  return new TransportError(code, `POST api.example.com/: ${code}.`, { ambiguous });
}
