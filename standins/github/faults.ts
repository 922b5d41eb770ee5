import type { Operation } from './operations.ts';

/** One request as it arrived, and what came of it. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query as sent, decoded into parts. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; the text itself when it is none; undefined when there was none. */
  readonly body: unknown;
  /** Undefined for what the stand-in does not serve. */
  readonly operation: Operation | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Null until it was answered, and for connections that were cut. */
  status: number | null;
}

/** An answer in place of the stand-in's own. */
export interface InjectedReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text and bytes are sent as they are, anything else as JSON. */
  readonly body?: unknown;
  /** Milliseconds between one byte and the next. */
  readonly trickleMs?: number;
  /** Bytes of the body after which the connection is cut. */
  readonly cutAfter?: number;
}

/**
 * What to do with a request: answer it otherwise, cut the connection before or after it took effect, leave it without
 * an answer, or `pass` it on as if nothing were.
 */
export type Injection = InjectedReply | 'reset' | 'reset-after' | 'hang' | 'pass';

/** What comes of a request at last: an answer, a connection that is cut, or nothing ever. */
export type Served = InjectedReply | 'reset' | 'hang';

/** Which requests: one operation, those whose `METHOD /path` fits a pattern, or whatever the function says. */
type RequestMatcher = Operation | RegExp | ((request: SeenRequest) => boolean);

/** What to inject; a function is told how many matching requests came before. */
export type Injector = Injection | ((request: SeenRequest, earlier: number) => Injection | Promise<Injection>);

export interface Faults {
  /** Adds a fault for the next `times` matching requests (for ever by default); returns what removes it. */
  add(match: RequestMatcher, inject: Injector, options?: { times?: number }): () => void;
  /** What happens to a request; the latest fault that does not pass wins. */
  decide(request: SeenRequest): Promise<Injection>;
}

export function createFaults(): Faults {
  interface Fault {
    readonly match: RequestMatcher;
    readonly inject: Injector;
    readonly times: number;
    seen: number;
  }
  const faults = new Set<Fault>();
  return {
    add(match, inject, { times = Number.POSITIVE_INFINITY } = {}) {
      const fault: Fault = { match, inject, times, seen: 0 };
      faults.add(fault);
      return () => faults.delete(fault);
    },
    async decide(request) {
      for (const fault of [...faults].toReversed()) {
        if (fault.seen < fault.times && matches(fault.match, request)) {
          fault.seen += 1;
          const { inject, seen } = fault;
          const decision = typeof inject === 'function' ? await inject(request, seen - 1) : inject;
          if (decision !== 'pass') {
            return decision;
          }
        }
      }
      return 'pass';
    },
  };
}

/** Changes the JSON of the stand-in's own answers, after the request took effect. */
export interface Amendments {
  /** Changes every answer to a matching request. */
  add(match: RequestMatcher, change: (body: never) => unknown): void;
  apply(request: SeenRequest, body: unknown): unknown;
}

export function createAmendments(): Amendments {
  const amendments: { readonly match: RequestMatcher; readonly change: (body: never) => unknown }[] = [];
  return {
    add: (match, change) => amendments.push({ match, change }),
    apply: (request, body) =>
      amendments
        .filter(({ match }) => matches(match, request))
        .reduce((amended, { change }) => change(amended as never), body),
  };
}

function matches(match: RequestMatcher, request: SeenRequest): boolean {
  if (typeof match === 'function') {
    return match(request);
  }
  return typeof match === 'string' ? request.operation === match : match.test(`${request.method} ${request.path}`);
}
