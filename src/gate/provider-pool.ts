import type { Policy } from '../core/policy/policy.ts';
import { moduleOf, PROVIDERS, type ProviderName } from '../providers/modules.ts';
import type { Provider } from '../providers/provider.ts';
import { type OpenAccounts, providersUsed } from './accounts.ts';
import type { Comparison } from './comparison.ts';
import type { GateServices } from './gate-context.ts';

type Providers = ReadonlyMap<ProviderName, Provider>;

/** The run's providers, each made once, so that tokens and what they learn serve all that the run judges. */
export interface ProviderPool {
  /** Those that any of the comparisons' policies uses, in their usual order. */
  of(comparisons: readonly Pick<Comparison, 'policy'>[]): Promise<Providers>;
  /** All whose credentials are set, for looking at what was submitted before. */
  all(): Promise<Providers>;
}

/** A pool that has made no provider yet; each loads its client when it is made. */
export function openPool(
  { clock, meter, httpFor, log }: Pick<GateServices, 'clock' | 'meter' | 'httpFor' | 'log'>,
  { accounts, credentials }: Pick<OpenAccounts, 'accounts' | 'credentials'>,
): ProviderPool {
  const made = new Map<string, Promise<Provider>>();
  const provide = async (name: ProviderName, policies: readonly Policy[]) => {
    const module = moduleOf(name);
    const key = JSON.stringify([name, module.connectionKey?.(policies) ?? null]);
    const account = { ...accounts[name] };
    const provider =
      made.get(key) ?? module.connect({ account, policies, http: httpFor(name), clock, meter, mask: log.mask });
    made.set(key, provider);
    return [name, await provider] as const;
  };
  const provideAll = async (names: readonly ProviderName[], policies: readonly Policy[]) =>
    new Map(await Promise.all(names.map((name) => provide(name, policies))));
  return {
    of: async (comparisons) => {
      const policies = comparisons.flatMap(({ policy }) => (policy === null ? [] : [policy]));
      return await provideAll(providersUsed(policies), policies);
    },
    all: async () =>
      await provideAll(
        PROVIDERS.filter((name) => credentials[name]),
        [],
      ),
  };
}
