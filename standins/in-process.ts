import type { SeenRequest, Served } from './github/faults.ts';
import { bytes, seenRequest } from './github/wire.ts';

type Service = (request: SeenRequest) => Promise<Served>;

/**
 * A fetch that asks a stand-in within the process: no sockets, so that virtual time can pass whenever nothing happens.
 * `find` gives who answers at an address; `now` milliseconds since 1970. Rejects as `fetch` does where the connection
 * is cut, or with the signal's reason.
 */
export function fetchFrom(find: (url: URL) => Service | undefined, now: () => number): typeof fetch {
  return async (input, init = {}) => {
    const request = new Request(input, init);
    const { method, url, headers, signal } = request;
    const service = find(new URL(url));
    if (service === undefined) throw new TypeError(`fetch failed: nobody answers at ${url}`);
    const served = await service(seenRequest({ method, url, headers, text: await request.text() }, now()));
    signal.throwIfAborted();
    if (served === 'reset') throw new TypeError('fetch failed: the connection was cut');
    if (served === 'hang') return await untilAborted(signal);
    const bodyless = served.status === 204 || served.status === 304;
    return new Response(bodyless ? null : new Uint8Array(bytes(served.body)), {
      status: served.status,
      headers: { 'content-type': 'application/json; charset=utf-8', ...served.headers },
    });
  };
}

async function untilAborted(signal: AbortSignal): Promise<never> {
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  throw signal.reason;
}
