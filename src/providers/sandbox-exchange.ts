import { createHash } from 'node:crypto';

/** A request as the sandbox's routes see it. */
export interface SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** The parsed JSON body; an empty object when there is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface SandboxReply {
  readonly status: number;
  readonly body: unknown;
}

/** Answers requests of one provider; undefined for a path that is not its own. */
export type SandboxRoutes = (request: SandboxRequest) => SandboxReply | undefined;

/** What a marker is called, and what it does. */
export type SandboxMarker = readonly [marker: string, meaning: string];

/** The lower-case text in which markers for what a request names, an id or a URL, are looked for. */
export type MarkersFor = (...names: readonly string[]) => string;

/** A provider of the sandbox. */
export interface SandboxStandIn<Account> {
  /** Its own markers, for the documentation. */
  readonly markers: readonly SandboxMarker[];
  /** The account that the stand-in takes, with what the inputs state besides; `url` is its base URL. */
  account(url: string, given: Account): Account;
  /** Answers its requests on the real wire format. */
  routes(markersFor: MarkersFor): SandboxRoutes;
}

/** Markers that every provider knows; they come after the providers' own. */
export const COMMON_MARKERS: readonly SandboxMarker[] = [
  ['still-processing', 'every provider stays pending and never answers'],
  ['unsupported', 'every provider rejects the asset'],
  ['outage-PROVIDER', 'that provider always answers 503, such as `outage-ias`'],
];

/** What the common markers ask of a provider; undefined where there is none. The gravest decides. */
export function commonOutcome(text: string, provider: string): 'outage' | 'processing' | 'unsupported' | undefined {
  if (text.includes(`outage-${provider}`)) return 'outage';
  if (text.includes('still-processing')) return 'processing';
  return text.includes('unsupported') ? 'unsupported' : undefined;
}

/** A UUID made from a text, the same each time, so that the sandbox is deterministic. */
export function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** A body field that should be text; empty when it is not. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
