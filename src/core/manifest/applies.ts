import { moduleOf, type ProviderName } from '../../providers/modules.ts';
import type { CreativeType } from '../creative.ts';

/** Whether a provider judges assets of this type at all (contract section 2). */
export function appliesTo(provider: ProviderName, type: CreativeType): boolean {
  return moduleOf(provider).types.includes(type);
}
