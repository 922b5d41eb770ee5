import type { ProviderName } from '../core/creative.ts';
import type { Provider } from '../providers/provider.ts';
import { createProvider } from '../providers/registry.ts';
import { type OpenAccounts, providersUsed } from './accounts.ts';
import { distinct } from './distinct.ts';
import type { Subject } from './subject.ts';
import type { World } from './world.ts';

export type Providers = ReadonlyMap<ProviderName, Provider>;

/** The run's providers, each made once, so that tokens and what they learn serve all that the run judges. */
export interface ProviderShelf {
  /** Those that any of the subjects' policies uses, in their usual order. */
  of(subjects: readonly Pick<Subject, 'policy'>[]): Providers;
}

/** A shelf on which nothing stands yet. */
export function openShelf(
  { clock, meter, httpFor, log }: Pick<World, 'clock' | 'meter' | 'httpFor' | 'log'>,
  { accounts }: Pick<OpenAccounts, 'accounts'>,
): ProviderShelf {
  const made = new Map<string, Provider>();
  return {
    of: (subjects) => {
      const policies = subjects.flatMap(({ policy }) => (policy === null ? [] : [policy]));
      const clientTags = distinct(policies.flatMap(({ vidmob }) => vidmob.clientTags));
      const provide = (name: ProviderName): Provider => {
        // Only Vidmob is told the team's own tags.
        const key = JSON.stringify(name === 'vidmob' ? [name, clientTags] : [name]);
        const provider =
          made.get(key) ?? createProvider(name, { accounts, clientTags, httpFor, clock, meter, mask: log.mask });
        made.set(key, provider);
        return provider;
      };
      return new Map(providersUsed(policies).map((name) => [name, provide(name)]));
    },
  };
}
