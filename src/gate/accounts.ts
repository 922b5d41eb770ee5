import type { Creative, ProviderName } from '../core/creative.ts';
import { PROVIDERS } from '../core/creative.ts';
import type { Settings } from '../core/settings.ts';
import { type Accounts, credentialsSet } from '../providers/registry.ts';
import { startSandbox } from '../providers/sandbox.ts';
import { defaultQueues, type QueueSettingsByName } from '../runtime/queues.ts';

/** Where this run asks: the team's accounts, or the sandbox. */
export interface OpenAccounts {
  readonly accounts: Accounts;
  readonly credentials: Readonly<Record<ProviderName, boolean>>;
  readonly queues: QueueSettingsByName;
  /** Tells the sandbox which creatives are asked about, so that markers in their ids work. */
  introduce(creatives: readonly Creative[]): void;
  close(): Promise<void>;
}

/** The sandbox answers at once; a second shows that there is a wait. */
const SANDBOX_INTERVAL_MS = 1_000;

async function sandboxAccounts({ vidmob, pollIntervalMs }: Settings): Promise<OpenAccounts> {
  const sandbox = await startSandbox();
  const { url, tokenUrl } = sandbox;
  return {
    accounts: {
      vidmob: { ...vidmob, url, apiKey: 'sandbox-key' },
      ias: { url, tokenUrl, clientId: 'sandbox-client', clientSecret: 'sandbox-secret' },
      verity: { url, apiKey: 'sandbox-key' },
    },
    credentials: { vidmob: true, ias: true, verity: true },
    queues: defaultQueues(pollIntervalMs ?? SANDBOX_INTERVAL_MS),
    introduce: sandbox.introduce,
    close: sandbox.close,
  };
}

/** The accounts that the settings name; with `sandbox`, the embedded stand-ins. Close them at the end. */
export async function openAccounts(settings: Settings): Promise<OpenAccounts> {
  if (settings.sandbox) return await sandboxAccounts(settings);
  return {
    accounts: settings,
    credentials: credentialsSet(settings),
    queues: defaultQueues(settings.pollIntervalMs),
    introduce: () => undefined,
    close: async () => undefined,
  };
}

/** Everything in the accounts that must never be shown. */
export function secretsOf({ vidmob, ias, verity }: Accounts): readonly (string | undefined)[] {
  return [vidmob.apiKey, ias.clientId, ias.clientSecret, verity.apiKey];
}

/** What seals each provider's tickets and answers: the secret that nobody has who may not ask the provider. */
export function sealingSecretsOf({ vidmob, ias, verity }: Accounts): Partial<Record<ProviderName, string>> {
  const { apiKey } = vidmob;
  return {
    ...(apiKey === undefined ? {} : { vidmob: apiKey }),
    ...(ias.clientSecret === undefined ? {} : { ias: ias.clientSecret }),
    ...(verity.apiKey === undefined ? {} : { verity: verity.apiKey }),
  };
}

/** The providers that any of the policies uses, in their usual order. */
export function providersUsed(
  policies: readonly { readonly participation: Readonly<Record<ProviderName, { readonly used: boolean }>> }[],
): readonly ProviderName[] {
  return PROVIDERS.filter((name) => policies.some((policy) => policy.participation[name].used));
}
