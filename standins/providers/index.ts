import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchFrom } from '../in-process.ts';
import { createProviderFaults, type OnRequest } from './faults.ts';
import { createHostServer, createHostService, type HostService } from './host.ts';
import { createIas, type IasScripting } from './ias/index.ts';
import { createVault } from './vault.ts';
import { createVerity, type VerityScripting } from './verity/index.ts';
import { createVidmob, type VidmobScripting } from './vidmob/index.ts';
import type { HostName, ProviderCall, ProviderRequest } from './wire.ts';

export type { VideoScript } from './verity/script.ts';
export type { CreativeScript } from './vidmob/script.ts';
export type { ProviderCall } from './wire.ts';

export interface ProvidersOptions {
  /** Milliseconds before each answer. */
  readonly latencyMs?: number;
  /** Milliseconds since 1970, for when requests arrive and tokens end. */
  readonly now?: () => number;
  /** Seconds for which IAS's tokens are good. */
  readonly tokenLifetime?: number;
  /** Milliseconds that must lie between two looks at one submission, the last of all excepted; 0 does not watch. */
  readonly leastIntervalMs?: number;
  /** How Vidmob's guideline rows name their channel. */
  readonly rowChannel?: 'channelIdentifier' | 'channel';
  /** Further secrets that no provider may see, by name. */
  readonly foreignSecrets?: Readonly<Record<string, string>>;
}

export type ProviderName = 'vidmob' | 'ias' | 'verity';

interface Account {
  readonly url: string;
  /** Requests to the provider, those for tokens and Creative Tags included. */
  readonly requests: () => readonly ProviderRequest[];
}

/** Vidmob with Creative Tags, IAS with its token host, and Verity, each on a port of 127.0.0.1. */
export interface Providers {
  readonly vidmob: Account & VidmobScripting & { readonly apiKey: string };
  readonly ias: Account &
    IasScripting & { readonly tokenUrl: string; readonly clientId: string; readonly clientSecret: string };
  readonly verity: Account & VerityScripting & { readonly apiKey: string };
  /** The same providers without a network: what is asked here is answered within the process. */
  readonly fetch: typeof fetch;
  /** Every request to anybody, in the order of arrival. */
  readonly requests: readonly ProviderRequest[];
  /** Requests of one kind. */
  readonly calls: (call: ProviderCall) => readonly ProviderRequest[];
  /** What no correct client does; `close` rejects when there is any. */
  readonly violations: readonly string[];
  readonly onRequest: OnRequest;
  /** The action's inputs that lead here, for all providers or those named. */
  readonly inputs: (...names: readonly ProviderName[]) => Record<string, string>;
  /** Names of the providers' secrets that a text holds. */
  readonly secretsIn: (text: string) => readonly string[];
  /** Gives the violations so far and forgets them. */
  readonly takeViolations: () => string[];
  /** Ends the servers. Rejects with the violations, if there are any, so that a test cannot miss them. */
  readonly close: () => Promise<void>;
}

/** Starts the providers. Whatever is not scripted is accepted, ready at the first look, and passes. */
export async function startProviders(options: ProvidersOptions = {}): Promise<Providers> {
  const { latencyMs = 0, leastIntervalMs = 0, tokenLifetime = 3600, rowChannel = 'channelIdentifier' } = options;
  const { now = Date.now } = options;
  const vault = createVault();
  const { faults, onRequest } = createProviderFaults();
  const requests: ProviderRequest[] = [];
  const violations: string[] = [];
  const urls = new Map<HostName, string>();
  const services = new Map<string, HostService>();
  const urlOf = (name: HostName): string => urls.get(name) ?? '';
  for (const [name, value] of Object.entries(options.foreignSecrets ?? {})) vault.keep(name, value, []);

  const vidmob = createVidmob({ rowChannel, leastIntervalMs, downloadsUrl: () => urlOf('downloads') }, vault);
  const ias = createIas({ leastIntervalMs, tokenLifetime, now }, vault);
  const verity = createVerity({ leastIntervalMs }, vault);
  const street = { vault, faults, requests, violate: (found: string) => void violations.push(found), latencyMs, now };
  const servers = await Promise.all(
    [...vidmob.hosts, ...ias.hosts, ...verity.hosts].map(async (host) => {
      const service = createHostService(host, street);
      const server = createHostServer(host.name, service, street);
      const url = await listen(server);
      urls.set(host.name, url);
      services.set(url, service);
      return server;
    }),
  );

  const tokenUrl = `${urlOf('ias-token')}/uaa/oauth/token`;
  const inputs: Record<ProviderName, Record<string, string>> = {
    vidmob: { 'vidmob-api-key': vidmob.credentials.apiKey, 'vidmob-url': urlOf('vidmob') },
    ias: {
      'ias-client-id': ias.credentials.clientId,
      'ias-client-secret': ias.credentials.clientSecret,
      'ias-url': urlOf('ias'),
      'ias-token-url': tokenUrl,
    },
    verity: { 'verity-api-key': verity.credentials.apiKey, 'verity-url': urlOf('verity') },
  };
  const account = (url: string, ...hosts: readonly HostName[]): Account => {
    return { url, requests: () => requests.filter(({ host }) => hosts.includes(host)) };
  };
  return {
    vidmob: { ...account(urlOf('vidmob'), 'vidmob'), ...vidmob.scripting, ...vidmob.credentials },
    ias: { ...account(urlOf('ias'), 'ias', 'ias-token'), ...ias.scripting, ...ias.credentials, tokenUrl },
    verity: { ...account(urlOf('verity'), 'verity'), ...verity.scripting, ...verity.credentials },
    fetch: fetchFrom((url) => services.get(url.origin), now),
    requests,
    calls: (call) => requests.filter((request) => request.call === call),
    violations,
    onRequest,
    inputs: (...names) => {
      const wanted = names.length === 0 ? Object.values(inputs) : names.map((name) => inputs[name]);
      return Object.assign({}, ...wanted);
    },
    secretsIn: vault.found,
    takeViolations: () => violations.splice(0),
    close: async () => {
      await Promise.all(servers.map(shut));
      if (violations.length > 0) throw new Error(`A provider's API was misused:\n${violations.join('\n')}`);
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}
