import { setTimeout as sleep } from 'node:timers/promises';
import { createFaults, type Faults, type InjectedReply, type Injection, type Injector } from '../github/faults.ts';
import type { ProviderCall, ProviderRequest } from './wire.ts';

/** Which requests: one call, those whose `METHOD /path` fits a pattern, or whatever the function says. */
type ProviderMatcher = ProviderCall | RegExp | ((request: ProviderRequest) => boolean);

/** What to inject; a function is told how many matching requests came before. */
type ProviderInjector = Injection | ((request: ProviderRequest, earlier: number) => Injection | Promise<Injection>);

/**
 * Adds a fault for the next `times` matching requests of any provider (for ever by default); returns what removes it.
 * A fault in place of an answer leaves no trace at the provider; only `reset-after` does.
 */
export type OnRequest = (match: ProviderMatcher, inject: ProviderInjector, options?: { times?: number }) => () => void;

/** The faults of all providers together, in the vocabulary of the GitHub stand-in. */
export function createProviderFaults(): { readonly faults: Faults; readonly onRequest: OnRequest } {
  const faults = createFaults();
  const onRequest: OnRequest = (match, inject, options) => {
    // Hosts hand over nothing but ProviderRequests.
    const fits = typeof match === 'string' ? (request: ProviderRequest) => request.call === match : match;
    return faults.add(fits as Parameters<Faults['add']>[0], inject as Injector, options);
  };
  return { faults, onRequest };
}

/** A redirect to another address. */
export function redirect(location: string, status = 302): InjectedReply {
  return { status, headers: { location } };
}

/** An answer of at least `size` bytes. */
export function huge(size: number, status = 200): InjectedReply {
  return { status, body: JSON.stringify({ status: 'OK', result: { filler: 'x'.repeat(size) } }) };
}

/** An answer of which only the first `cutAfter` bytes arrive. */
export function truncated(body: unknown, cutAfter = 10, status = 200): InjectedReply {
  return { status, body, cutAfter };
}

/** An answer that comes one byte every `trickleMs` milliseconds. */
export function trickling(body: unknown, trickleMs: number, status = 200): InjectedReply {
  return { status, body, trickleMs };
}

/** An answer that asks to come back after so many seconds. */
export function throttled(retryAfterSeconds: number | string, status = 429): InjectedReply {
  return { status, headers: { 'retry-after': String(retryAfterSeconds) }, body: { message: 'Too Many Requests' } };
}

/** Waits, and then goes on as if nothing were, or with another fault. */
export function late(delayMs: number, then: Injection = 'pass'): () => Promise<Injection> {
  return async () => {
    await sleep(delayMs);
    return then;
  };
}
