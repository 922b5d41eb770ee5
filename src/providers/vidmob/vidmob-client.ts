import type { Call, Http, HttpAnswer, HttpRequest } from '../../http/http.ts';
import type { Progress, Ticket } from '../provider.ts';
import { failedStep, refusedStep, unclearStep } from '../step-outcomes.ts';

/** One request to Vidmob's public API; a POST when it has a body. */
interface VidmobRequest {
  /** From `/v1/` on, its parts already encoded. */
  readonly path: string;
  /** Parameters; those without a value are left out. */
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly json?: unknown;
  readonly repeat?: HttpRequest['repeat'];
}

/** Asks the configured host, with the API key. Rejects as `Http` does. */
export type Ask = (request: VidmobRequest, call: Call) => Promise<HttpAnswer>;

function queryText(query: VidmobRequest['query']): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : // Vidmob separates lists by commas, which need no encoding in a query.
        [`${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`],
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** A client of one account. The key goes to the host of `url` and nowhere else. */
export function createClient(options: { readonly http: Http; readonly url: string; readonly apiKey: string }): Ask {
  const base = options.url.replace(/\/+$/, '');
  const headers = { authorization: `Bearer ${options.apiKey}` };
  return async ({ path, query, json, repeat = 'always' }, call) =>
    await options.http({
      method: json === undefined ? 'GET' : 'POST',
      url: `${base}${path}${queryText(query)}`,
      headers,
      ...(json === undefined ? {} : { json }),
      repeat,
      call,
    });
}

/** A JSON object, of which nothing more is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a parsed JSON value is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an answer is about: its `result`, or the whole body where Vidmob leaves the envelope out. */
export function resultOf(body: unknown): unknown {
  return isObject(body) && isObject(body['result']) ? body['result'] : body;
}

/** Levels below which an error body is not searched. */
const DEEPEST = 6;

/**
 * The `uniqueId` in an answer, wherever it stands: a 409 is said to carry it "in the error context", and no published
 * sample shows where that is. The least nested one counts.
 */
export function uniqueIdIn(body: unknown): string | undefined {
  let level: readonly unknown[] = [body];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    for (const value of level) {
      const id = isObject(value) ? value['uniqueId'] : undefined;
      if (typeof id === 'string' && id !== '') return id;
    }
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return undefined;
}

/** What a request is for: `doing` completes "Vidmob … while". */
export interface RequestContext {
  readonly doing: string;
  readonly ticket: Ticket | null;
}

/** What a request came to: an answer of any status, or the end of the step. */
export type Asked = { readonly answer: HttpAnswer } | { readonly ended: Progress };

/** Waits for an answer; what `failedStep` makes of a failure ends the step. */
export async function asked(answering: Promise<HttpAnswer>, context: RequestContext): Promise<Asked> {
  try {
    return { answer: await answering };
  } catch (error) {
    return { ended: failedStep({ provider: 'Vidmob', ...context, error }) };
  }
}

/** Whether Vidmob did what it was asked. */
export function isSuccess({ status }: HttpAnswer): boolean {
  return status >= 200 && status < 300;
}

/** What an error status is worth. */
export function vidmobRefused(answer: HttpAnswer, context: RequestContext): Progress {
  return refusedStep({ provider: 'Vidmob', ...context, answer, credential: 'vidmob-api-key' });
}

/** What a 2xx answer of an unknown form is worth: perhaps the next one is as documented. */
export function unclear(answer: HttpAnswer, context: RequestContext): Progress {
  return unclearStep({ provider: 'Vidmob', ...context, answer });
}
