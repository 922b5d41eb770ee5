import { createHash } from 'node:crypto';
import type { SandboxOutcome } from './sandbox/markers.ts';

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

/** Finds the outcome for what a request names, an id or a URL. */
export type OutcomeFor = (...names: readonly string[]) => SandboxOutcome;

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
