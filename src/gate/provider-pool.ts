import { PROVIDERS, type ProviderName } from '../core/creative.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { World } from '../github-gate/world.ts';
import type { Provider } from '../providers/provider.ts';
import { createProvider } from '../providers/registry.ts';
import { type OpenAccounts, providersUsed } from './accounts.ts';
import { distinct } from './distinct.ts';
import type { Comparison } from './subject.ts';

export type Providers = ReadonlyMap<ProviderName, Provider>;

type ClientTags = Policy['vidmob']['clientTags'];

/** The run's providers, each made once, so that tokens and what they learn serve all that the run judges. */
export interface ProviderPool {
  /** Those that any of the comparisons' policies uses, in their usual order. */
  of(comparisons: readonly Pick<Comparison, 'policy'>[]): Providers;
  /** All whose credentials are set, for looking at what was submitted before. */
  all(): Providers;
}

/** A pool on which nothing stands yet. */
export function openPool(
  { clock, meter, httpFor, log }: Pick<World, 'clock' | 'meter' | 'httpFor' | 'log'>,
  { accounts, credentials }: Pick<OpenAccounts, 'accounts' | 'credentials'>,
): ProviderPool {
  const made = new Map<string, Provider>();
  const provide = (name: ProviderName, clientTags: ClientTags): Provider => {
    // Only Vidmob is told the team's own tags.
    const key = JSON.stringify(name === 'vidmob' ? [name, clientTags] : [name]);
    const provider =
      made.get(key) ?? createProvider(name, { accounts, clientTags, httpFor, clock, meter, mask: log.mask });
    made.set(key, provider);
    return provider;
  };
  return {
    of: (comparisons) => {
      const policies = comparisons.flatMap(({ policy }) => (policy === null ? [] : [policy]));
      const clientTags = distinct(policies.flatMap(({ vidmob }) => vidmob.clientTags));
      return new Map(providersUsed(policies).map((name) => [name, provide(name, clientTags)]));
    },
    all: () => new Map(PROVIDERS.filter((name) => credentials[name]).map((name) => [name, provide(name, [])])),
  };
}
