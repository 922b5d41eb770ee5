import type { InjectedReply, Injection, SeenRequest } from '../standins/github/faults.ts';
import type { GitHubStandIn } from '../standins/github/index.ts';
import type { Providers } from '../standins/providers/index.ts';
import type { Case } from './case.ts';
import type { Strike } from './fault.ts';
import type { Asked } from './step.ts';

/** Nobody listens on this port, so that the system itself refuses the connection. */
const CLOSED = 'http://127.0.0.1:2/';

/** A fault at work: how often it struck, and the fetch that it needs to refuse connections. */
export interface Inflicted {
  readonly strikes: () => number;
  /** Ends the fault. */
  readonly heal: () => void;
  readonly fetch: typeof fetch;
}

function askedBy(request: Request): Asked {
  const { pathname, searchParams } = new URL(request.url);
  return { method: request.method, path: pathname, query: Object.fromEntries(searchParams) };
}

/** Has the case's fault strike its step, once or every time. */
export function inflict(
  { step, fault, often }: Case,
  on: { readonly github: GitHubStandIn; readonly providers: Providers; readonly now: () => number },
  elsewhere: string,
): Inflicted {
  let strikes = 0;
  let isHealed = false;
  const strike = (headers: Strike['headers']): Injection | 'refused' => {
    if (isHealed || (often === 'once' && strikes > 0)) return 'pass';
    strikes += 1;
    return fault.strike({ headers, now: on.now, elsewhere, complaint: step.complaint });
  };
  const isRefusing = fault.name === 'refused';
  const inject = ({ headers }: Pick<SeenRequest, 'headers'>) => strike(headers) as InjectedReply;
  if (!isRefusing) {
    on.github.onRequest((asked) => step.party === 'github' && step.is(asked), inject);
    on.providers.onRequest((asked) => step.party !== 'github' && step.is(asked), inject);
  }
  return {
    strikes: () => strikes,
    heal: () => {
      isHealed = true;
    },
    fetch: async (input, init) => {
      const isIts = isRefusing && input instanceof Request && step.is(askedBy(input));
      return isIts && strike({}) === 'refused' ? await fetch(CLOSED, init) : await fetch(input, init);
    },
  };
}
