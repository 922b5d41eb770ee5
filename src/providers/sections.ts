import { MODULES, type ProviderName, type SectionOf } from './modules.ts';

type Named<Name extends ProviderName> = Name extends ProviderName ? SectionOf<Name> & { readonly name: Name } : never;

// Loaded with the first file that reads a policy or evaluates an answer: the start of the action only reads inputs.
/** What the policy and the verdict need of each provider, in the providers' order. */
export const SECTIONS: readonly Named<ProviderName>[] = await Promise.all(
  MODULES.map(async ({ name, loadSection }) => ({ name, ...(await loadSection()) }) as Named<ProviderName>),
);
