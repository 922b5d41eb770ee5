import type { InjectedReply, SeenRequest } from '../github/faults.ts';

/** One server each, so that a credential sent to the wrong one is seen. */
export type HostName = 'vidmob' | 'downloads' | 'ias' | 'ias-token' | 'verity';

/** What the providers can be asked for. */
export type ProviderCall =
  | 'vidmob.submit'
  | 'vidmob.status'
  | 'vidmob.scores'
  | 'vidmob.updated'
  | 'vidmob.workspaces'
  | 'vidmob.scorecards'
  | 'vidmob.criteria'
  | 'tags.open'
  | 'tags.look'
  | 'tags.download'
  | 'ias.token'
  | 'ias.score'
  | 'ias.results'
  | 'verity.submit'
  | 'verity.status'
  | 'verity.result';

/** One request as it arrived at a provider, and what came of it. */
export interface ProviderRequest extends SeenRequest {
  readonly host: HostName;
  /** Undefined for what the provider does not have. */
  readonly call: ProviderCall | undefined;
  /** It took effect, and the connection was cut before the answer. */
  lost: boolean;
}

export type Reply = Pick<InjectedReply, 'status' | 'headers' | 'body'>;

/** A request that reached its route. */
export interface Visit {
  readonly request: ProviderRequest;
  /** Named groups of the route's path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Notes what no correct client does. */
  readonly violate: (problem: string) => void;
}

/** What a provider serves, and what a request for it must look like. */
export interface Route {
  readonly call: ProviderCall;
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
  /** Parameters and the form of their values; one that is not listed is a violation. */
  readonly query?: Readonly<Record<string, RegExp>>;
  readonly requiredQuery?: readonly string[];
  /** JSON Schema of the body, sent as JSON unless `form`. Without one there must be no body. */
  readonly body?: object;
  readonly form?: boolean;
  readonly handle: (visit: Visit) => Reply;
}

/** An answer in JSON. */
export function json(status: number, body: unknown): Reply {
  return { status, body };
}

/** The script for a URL: for exactly that one, or for the file whatever signs its link. */
export function scriptFor<Script>(scripts: ReadonlyMap<string, Script>, url: string): Script | undefined {
  return scripts.get(url) ?? scripts.get(url.split('?')[0] ?? url);
}
