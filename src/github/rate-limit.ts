import type { GitHub } from './client.ts';

/** What GitHub lets this token ask, by the last answer that said so. */
interface RateLimit {
  /** Requests left until the reset; every workflow of the repository draws on them. */
  readonly remaining: number;
  /** Milliseconds since 1970. */
  readonly resetAt: number;
}

/** Watches the limit, so that a run can stop while it can still say what it leaves for the next one. */
export interface RateLimitWatch {
  /** Undefined as long as no answer named it, as where GitHub sets none. */
  left(): RateLimit | undefined;
  /** Whether that many more requests fit; `now` in milliseconds since 1970. Where nothing is known, they do. */
  hasRoomFor(requests: number, now: number): boolean;
}

type Headers = Readonly<Record<string, unknown>>;

/** Only `core` is what REST calls draw on. */
function limitIn(headers: Headers): RateLimit | undefined {
  const [remaining, reset, resource = 'core'] = ['remaining', 'reset', 'resource'].map(
    (name) => headers[`x-ratelimit-${name}`],
  );
  const isCount = (value: unknown): value is string => typeof value === 'string' && /^\d+$/.test(value);
  if (resource !== 'core' || !isCount(remaining) || !isCount(reset)) return undefined;
  return { remaining: Number(remaining), resetAt: Number(reset) * 1000 };
}

/** Answers may overtake each other: of one window the lowest count is the newest, and a later window replaces it. */
function newest(known: RateLimit | undefined, said: RateLimit): RateLimit {
  if (known === undefined || said.resetAt > known.resetAt) return said;
  return said.resetAt === known.resetAt && said.remaining < known.remaining ? said : known;
}

/** Begins to watch a client's answers, refusals included. */
export function watchRateLimit({ octokit }: GitHub): RateLimitWatch {
  let limit: RateLimit | undefined;
  const note = (answer: { readonly headers?: Headers } | undefined) => {
    const said = limitIn(answer?.headers ?? {});
    if (said !== undefined) limit = newest(limit, said);
  };
  octokit.hook.wrap('request', async (request, options) => {
    try {
      const answer = await request(options);
      note(answer);
      return answer;
    } catch (error) {
      note((error as { response?: { headers?: Headers } }).response);
      throw error;
    }
  });
  return {
    left: () => limit,
    hasRoomFor: (requests, now) => limit === undefined || now >= limit.resetAt || limit.remaining >= requests,
  };
}
