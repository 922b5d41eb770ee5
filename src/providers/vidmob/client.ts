import type { Call, Http, HttpAnswer, HttpRequest } from '../../http/http.ts';

/** One request to Vidmob's public API; a POST when it has a body. */
export interface VidmobRequest {
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
