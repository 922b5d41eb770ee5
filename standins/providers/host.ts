import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Faults, SeenRequest, Served } from '../github/faults.ts';
import { readRequest, sendReply } from '../github/wire.ts';
import { faultsOf } from './inspect.ts';
import type { Vault } from './vault.ts';
import type { HostName, ProviderRequest, Reply, Route, Visit } from './wire.ts';

/** What all hosts share. */
export interface Street {
  readonly vault: Vault;
  readonly faults: Faults;
  /** Every request, in the order of arrival. */
  readonly requests: ProviderRequest[];
  readonly violate: (problem: string) => void;
  /** Milliseconds before each answer. */
  readonly latencyMs: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One provider's side of the wire. */
export interface Host {
  readonly name: HostName;
  readonly routes: readonly Route[];
  /** The answer to wrong credentials; undefined lets the request in. */
  readonly admit: (visit: Visit) => Reply | undefined;
  /** The answer for what the provider does not have. */
  readonly unknownPath: Reply;
  /** The answer to a malformed request. */
  readonly malformed: (problems: readonly string[]) => Reply;
}

/** One provider's way to answer: records, checks, injects faults. */
export type HostService = (seen: SeenRequest) => Promise<Served>;

/** Answers for a provider. */
export function createHostService(host: Host, street: Street): HostService {
  return async (seen) => {
    const found = routeOf(host, seen.method, seen.path);
    const request: ProviderRequest = { ...seen, host: host.name, call: found?.route.call, lost: false };
    const violate = (problem: string): void => {
      street.violate(`${host.name}: ${request.method} ${request.path}: ${problem}`);
    };
    street.requests.push(request);
    const headers = Object.values(request.headers).join('\n');
    const rest = `${request.path}\n${JSON.stringify(request.query)}\n${JSON.stringify(request.body)}`;
    for (const secret of street.vault.leaks(host.name, { headers, rest })) {
      violate(`leaks ${secret}`);
    }
    const problems = found === undefined ? ['there is no such path'] : faultsOf(found.route, request);
    problems.forEach(violate);
    if (street.latencyMs > 0) await sleep(street.latencyMs);

    const injection = await street.faults.decide(request);
    if (injection === 'hang' || injection === 'reset') return injection;
    if (typeof injection === 'object') {
      request.status = injection.status;
      return injection;
    }
    const visit: Visit = { request, params: found?.params ?? {}, violate };
    const reply =
      host.admit(visit) ??
      (found === undefined
        ? host.unknownPath
        : problems.length > 0
          ? host.malformed(problems)
          : found.route.handle(visit));
    if (injection === 'reset-after') {
      request.lost = true;
      return 'reset';
    }
    request.status = reply.status;
    return reply;
  };
}

/** The HTTP server of a provider. */
export function createHostServer(name: HostName, service: HostService, { violate, now }: Street): Server {
  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { request } = await readRequest(incoming, now);
    const served = await service(request);
    if (served === 'hang') return;
    if (served === 'reset') {
      outgoing.destroy();
      return;
    }
    await sendReply(outgoing, served);
  }

  return createServer({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => {
      if (!incoming.destroyed) violate(`${name}: the stand-in failed: ${String(error)}`);
      outgoing.destroy();
    });
  });
}

function routeOf({ routes }: Host, method: string, path: string) {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (match !== null) {
      const params = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
      return { route, params: Object.fromEntries(params) as Record<string, string> };
    }
  }
  return undefined;
}
