import type { Call, Http, HttpAnswer } from '../../http/http.ts';

/** Calls a path below /video/classification. Rejects as the transport does. */
export type VeritySend = (method: 'GET' | 'POST', path: string, call: Call, json?: unknown) => Promise<HttpAnswer>;

/** Calls with the key in `x-api-key`. */
export function createVeritySend(options: {
  readonly http: Http;
  readonly url: string;
  readonly apiKey: string;
}): VeritySend {
  const base = `${options.url.replace(/\/+$/, '')}/video/classification`;
  const headers = { 'x-api-key': options.apiKey };
  return (method, path, call, json) =>
    options.http({ method, url: `${base}${path}`, headers, json, repeat: 'always', call });
}
