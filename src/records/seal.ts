import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { ProviderName } from '../core/creative.ts';
import { PROVIDERS } from '../providers/modules.ts';

/**
 * Seals what is kept in places that others can write to. Only a holder of a provider's secret, in the same repository,
 * can make or open what is sealed under that provider's name.
 */
export interface Seals {
  /** Whether the provider's secret is there. */
  knows(provider: ProviderName): boolean;
  /** Encrypts, and ties the result to `bound`, a text that must be the same on opening. Throws for an unknown provider. */
  seal(provider: ProviderName, plain: Uint8Array, bound: string): Buffer;
  /** What was sealed; undefined for anything altered, cut, foreign or bound to another text. Never throws. */
  open(provider: ProviderName, sealed: Uint8Array, bound: string): Buffer | undefined;
}

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** What a seal adds to the plain bytes. */
export const SEAL_BYTES = NONCE_BYTES + TAG_BYTES;

/**
 * Seals for the providers whose secret is given (each module says which of its inputs it is), by contract section 8. `repositoryId` is GitHub's id of the repository. An empty secret is ignored: anyone could derive its key.
 */
export function createSeals(secrets: Partial<Record<ProviderName, string>>, repositoryId: string): Seals {
  const known = new Set(PROVIDERS.filter((provider) => secrets[provider]));
  const keys = new Map<ProviderName, Buffer>();

  function keyOf(provider: ProviderName): Buffer {
    const made = keys.get(provider);
    if (made) return made;
    const info = `creative-gate/v1/${provider}/${repositoryId}`;
    const key = Buffer.from(hkdfSync('sha256', secrets[provider] as string, '', info, KEY_BYTES));
    keys.set(provider, key);
    return key;
  }

  return {
    knows: (provider) => known.has(provider),
    seal(provider, plain, bound) {
      if (!known.has(provider)) throw new Error(`Nothing can be sealed for ${provider}: its secret is not there.`);
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, keyOf(provider), nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(associatedData(provider, bound));
      const hidden = Buffer.concat([cipher.update(plain), cipher.final()]);
      return Buffer.concat([nonce, hidden, cipher.getAuthTag()]);
    },
    open(provider, sealed, bound) {
      if (!known.has(provider) || sealed.length < SEAL_BYTES) return undefined;
      const nonce = sealed.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv(CIPHER, keyOf(provider), nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(associatedData(provider, bound));
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const plain = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
      try {
        decipher.final();
      } catch {
        return undefined; // the tag does not fit: not ours, or no longer what it was
      }
      return plain;
    },
  };
}

function associatedData(provider: ProviderName, bound: string): Buffer {
  return Buffer.from(`${provider}\n${bound}`);
}
