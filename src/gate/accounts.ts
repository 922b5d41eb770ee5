import type { Creative } from '../core/creative.ts';
import type { Settings } from '../core/settings.ts';
import { type Accounts, byProvider, moduleOf, PROVIDERS, type ProviderName } from '../providers/modules.ts';
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

async function sandboxAccounts(settings: Settings): Promise<OpenAccounts> {
  const { startSandbox } = await import('../providers/sandbox.ts');
  const sandbox = await startSandbox();
  return {
    accounts: sandbox.accounts(settings),
    credentials: byProvider(() => true),
    queues: defaultQueues(settings.pollIntervalMs ?? SANDBOX_INTERVAL_MS),
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

/** A provider's account with its values by field; undefined is an input that is not set. */
function accountOf(accounts: Accounts, name: ProviderName): Readonly<Record<string, unknown>> {
  return { ...accounts[name] };
}

/** Whose credentials are set, as a whole. */
export function credentialsSet(accounts: Accounts): Readonly<Record<ProviderName, boolean>> {
  return byProvider((name) => {
    const account = accountOf(accounts, name);
    return Object.entries(moduleOf(name).account).every(
      ([field, { isCredential }]) => !isCredential || account[field] !== undefined,
    );
  });
}

/** The values in the accounts that must never be shown: those of secret inputs. */
export function secretsOf(accounts: Accounts): readonly (string | undefined)[] {
  return PROVIDERS.flatMap((name) => {
    const account = accountOf(accounts, name);
    return Object.entries(moduleOf(name).account).flatMap(([field, { secret }]) =>
      secret ? [account[field] as string | undefined] : [],
    );
  });
}

/** The secret that seals each provider's tickets and answers: only those who may ask the provider have it. */
export function sealingSecretsOf(accounts: Accounts): Partial<Record<ProviderName, string>> {
  const secrets = PROVIDERS.map((name) => [name, accountOf(accounts, name)[moduleOf(name).sealedBy]] as const);
  return Object.fromEntries(secrets.filter(([, secret]) => secret !== undefined));
}

/** The providers that any of the policies uses, in their usual order. */
export function providersUsed(
  policies: readonly { readonly participation: Readonly<Record<ProviderName, { readonly used: boolean }>> }[],
): readonly ProviderName[] {
  return PROVIDERS.filter((name) => policies.some((policy) => policy.participation[name].used));
}
