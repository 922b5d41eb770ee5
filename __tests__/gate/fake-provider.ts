import type { Unanswered } from '../../src/core/assessment.ts';
import type { ProviderName } from '../../src/core/creative.ts';
import { PROVIDERS } from '../../src/providers/modules.ts';
import type { Progress, Provider } from '../../src/providers/provider.ts';

/** A provider that answers at once, always the same; by default it refuses the asset. */
export function fakeProvider(name: ProviderName, assessment: Unanswered = rejected(name)): Provider {
  const settled: Progress = { kind: 'settled', assessment };
  return {
    name,
    requestKey: ({ url }) => url,
    contentKey: ({ url }) => url,
    submit: async () => settled,
    check: async () => settled,
    probe: async () => 'unknown',
  };
}

/** One of each. */
export function fakeProviders(): ReadonlyMap<ProviderName, Provider> {
  return new Map(PROVIDERS.map((name) => [name, fakeProvider(name)]));
}

export function rejected(reason: string): Unanswered {
  return { status: 'rejected', ticket: null, reason, remedy: null };
}
