import type { CreativeType, ProviderName } from '../creative.ts';

const TYPES: Readonly<Record<ProviderName, readonly CreativeType[]>> = {
  vidmob: ['video', 'image'],
  ias: ['video', 'image', 'audio', 'text'],
  verity: ['video'],
};

/** Whether a provider judges assets of this type at all (contract section 2). */
export function appliesTo(provider: ProviderName, type: CreativeType): boolean {
  return TYPES[provider].includes(type);
}
