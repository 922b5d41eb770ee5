import type { ProviderName } from '../core/creative.ts';
import type { Settings } from '../core/settings.ts';
import type { Http } from '../http/http.ts';
import type { UsageMeter } from '../http/usage-meter.ts';
import type { Clock } from '../time/clock.ts';
import { createIas } from './ias/ias.ts';
import type { Provider } from './provider.ts';
import { createVerity } from './verity/verity.ts';
import { createVidmob } from './vidmob/vidmob.ts';

/** Where the providers are and how they are paid: from the inputs, or the sandbox's. */
export type Accounts = Pick<Settings, ProviderName>;

/** What every provider client is made from. */
export interface ProviderWorld {
  readonly accounts: Accounts;
  readonly clientTags: readonly { readonly label: string; readonly description: string }[];
  readonly httpFor: (provider: ProviderName) => Http;
  readonly clock: Clock;
  readonly meter: UsageMeter;
  /** Asks the log to blank out a secret that appeared during the run. */
  readonly mask: (secret: string) => void;
}

type Factory = (world: ProviderWorld) => Provider;

/** One line for each provider: where a new one is added. */
const FACTORIES: Readonly<Record<ProviderName, Factory>> = {
  vidmob: ({ accounts: { vidmob }, httpFor, ...world }) =>
    createVidmob({ ...world, ...vidmob, apiKey: vidmob.apiKey ?? '', http: httpFor('vidmob') }),
  ias: ({ accounts: { ias }, httpFor, ...world }) =>
    createIas({
      ...world,
      ...ias,
      clientId: ias.clientId ?? '',
      clientSecret: ias.clientSecret ?? '',
      http: httpFor('ias'),
    }),
  verity: ({ accounts: { verity }, httpFor, ...world }) =>
    createVerity({ ...world, ...verity, apiKey: verity.apiKey ?? '', http: httpFor('verity') }),
};

/** The client of a provider. */
export function createProvider(name: ProviderName, world: ProviderWorld): Provider {
  return FACTORIES[name](world);
}

/** Whose credentials are set, as a whole. */
export function credentialsSet({ vidmob, ias, verity }: Accounts): Record<ProviderName, boolean> {
  return {
    vidmob: vidmob.apiKey !== undefined,
    ias: ias.clientId !== undefined && ias.clientSecret !== undefined,
    verity: verity.apiKey !== undefined,
  };
}
