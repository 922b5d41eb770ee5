import { levels, providerUrl, secret, withDefault } from '../../core/input-readers.ts';
import type { ProviderModule } from '../provider-module.ts';
import type { verityRules } from './rules/verity-threat.ts';
import type { VerityRisk, VerityScored } from './verity-answer.ts';
import type { verityPolicy } from './verity-policy.ts';

/** Where Verity is, and whose key asks it. */
export interface VerityAccount {
  readonly apiKey: string | undefined;
  readonly url: string;
}

const SECOND = 1_000;
const DAY = 24 * 60 * 60 * SECOND;

/** GumGum Verity's video classification: threats with their risk. */
export const verity: ProviderModule<{
  readonly name: 'verity';
  readonly answer: VerityScored;
  readonly account: VerityAccount;
  /** The mildest Verity risk that fails; null for `none`. */
  readonly limits: { readonly verityFailOn: VerityRisk | null };
  readonly queue: 'verity';
  readonly section: { readonly policy: typeof verityPolicy; readonly rules: typeof verityRules };
}> = {
  name: 'verity',
  title: 'Verity',
  types: ['video'],
  account: {
    apiKey: { input: 'verity-api-key', ...secret, isCredential: true },
    url: { input: 'verity-url', ...withDefault(providerUrl, 'https://verity-api.gumgum.com') },
  },
  sealedBy: 'apiKey',
  limits: { verityFailOn: { input: 'verity-fail-on', ...withDefault(levels(['low', 'medium', 'high']), 'high') } },
  queues: { verity: { title: 'Verity', intervalMs: 30 * SECOND, concurrency: 8 } },
  answers: {
    reusedForMs: 30 * DAY,
    areLive: false,
    areLarge: false,
    whyTheyChange: 'Verity may classify again',
    expiresAt: (answer) => answer.expiresAt,
  },
  resubmission: {
    isFree: true,
    consequence: 'A later run finds them again by URL, without a second bill.',
  },
  loadSection: async () => {
    const [{ verityPolicy }, { verityRules }] = await Promise.all([
      import('./verity-policy.ts'),
      import('./rules/verity-threat.ts'),
    ]);
    return { policy: verityPolicy, rules: verityRules };
  },
  loadAnswers: async () => (await import('./verity-details.ts')).verityAnswers,
  connect: async ({ account, ...options }) => {
    const { createVerity } = await import('./verity.ts');
    return createVerity({ ...options, url: account.url, apiKey: account.apiKey ?? '' });
  },
  sandbox: async () => (await import('./verity-sandbox.ts')).verityStandIn,
};
