import { json, type Reply } from '../wire.ts';

const TRACE = '4f8b3c1e5a7d4e2f';

/** Vidmob's envelope around a result. */
export function ok(result: unknown, status = 200): Reply {
  return json(status, { status: 'OK', result });
}

/** One page of a list; `nextOffset` is printed on the last page too. */
export function paged(items: readonly unknown[], query: Readonly<Record<string, string>>, status = 200): Reply {
  const offset = Number(query['offset'] ?? 0);
  const perPage = Number(query['perPage'] ?? 10);
  const pagination = { offset, perPage, nextOffset: offset + perPage, totalSize: items.length };
  return json(status, { status: 'OK', result: items.slice(offset, offset + perPage), pagination });
}

/** Vidmob's error body; `more` goes into `error`, where a 409 is said to name the existing submission. */
export function problem(status: 400 | 403 | 404 | 409, message: string | readonly string[], more: object = {}): Reply {
  const kind = { 400: 'badrequest', 403: 'forbidden', 404: 'notfound', 409: 'conflict' }[status];
  const error = {
    identifier: `vidmob.api-bff.${kind}exception`,
    type: `${kind.toUpperCase()}EXCEPTION`,
    system: 'api-bff',
    message,
    ...more,
  };
  return json(status, { status: 'ERROR', traceId: TRACE, error });
}

export const UNAUTHORIZED: Reply = json(401, {
  statusCode: 401,
  message: 'Request is Unauthorized',
  error: 'Unauthorized',
});
