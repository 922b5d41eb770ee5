import type { HostName } from './wire.ts';

/** Who may see which secret. */
export interface Vault {
  /** `hosts`: where it belongs; anywhere else it is a leak. */
  keep(name: string, value: string, hosts: readonly HostName[]): void;
  /** Secrets in a request that its host must not see there, by name. `authorization` is the text of the headers. */
  leaks(host: HostName, request: { readonly headers: string; readonly rest: string }): string[];
  /** Names of the secrets that a text holds. */
  found(text: string): string[];
}

export function createVault(): Vault {
  const secrets: { readonly name: string; readonly value: string; readonly hosts: readonly HostName[] }[] = [];
  return {
    keep: (name, value, hosts) => void secrets.push({ name, value, hosts }),
    leaks: (host, { headers, rest }) =>
      secrets
        .filter(({ value, hosts }) => rest.includes(value) || (headers.includes(value) && !hosts.includes(host)))
        .map(({ name }) => name),
    found: (text) => secrets.filter(({ value }) => text.includes(value)).map(({ name }) => name),
  };
}
