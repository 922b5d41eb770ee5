import { createFetch } from '../http/create-fetch.ts';
import type { UsageMeter } from '../http/usage-meter.ts';
import type { Invocation } from './invocation.ts';

/**
 * A request that is under way while the rest of the program is still being loaded. Loading takes as long as GitHub needs
 * to answer, so that reading the pull request costs no time of its own.
 */
export interface HeadStart {
  readonly url: string;
  readonly response: Promise<Response>;
}

/** How Octokit would ask, so that the answer can be handed to it. */
function headersOf(token: string): Record<string, string> {
  return {
    accept: 'application/vnd.github.v3+json',
    authorization: `token ${token}`,
    'user-agent': 'creative-gate',
  };
}

/** Asks for the pull request that the event names; undefined when the event names none that will be gated. */
export function takeHeadStart(
  { settings, trigger, run, mode }: Invocation,
  options: { readonly meter: UsageMeter; readonly signal: AbortSignal; readonly deadlineAt: number },
): HeadStart | undefined {
  if (mode !== 'gate' || trigger.kind !== 'pull-request' || trigger.closed) return undefined;
  const url = `${run.apiUrl}/repos/${run.owner}/${run.repo}/pulls/${trigger.number}`;
  const response = createFetch(options)(url, { headers: headersOf(settings.githubToken) });
  response.catch(() => undefined); // the caller that awaits it gets the rejection
  return { url, response };
}

/** A fetch that hands out the answer of the head start to the first who asks for it, and fetches everything else. */
export function withHeadStart(headStart: HeadStart | undefined, fetchIt: typeof fetch): typeof fetch {
  let left = headStart;
  return async (input, init) => {
    const isIt = left !== undefined && (init?.method ?? 'GET') === 'GET' && input === left.url;
    if (!isIt || left === undefined) return await fetchIt(input, init);
    const { response } = left;
    left = undefined;
    return await response;
  };
}
