import { isRateLimit } from '../errors.ts';
import { statusOf } from '../status-of.ts';
import type { Permission } from './permissions.ts';

/** The token may not do this; a value, because the gate has a next best way for each. */
export interface MissingPermission {
  readonly missing: Permission;
}

/** Tells a missing permission from what a call answers otherwise. */
export function isMissingPermission(answer: object): answer is MissingPermission {
  return 'missing' in answer;
}

/**
 * True when GitHub refused for want of a permission: 403, or 404 where the token may not even see the thing. A rate
 * limit is a 403 too, but passes.
 */
export function isRefusal(error: unknown): boolean {
  const status = statusOf(error);
  return (status === 403 || status === 404) && !isRateLimit(error);
}

/** Runs a call that needs `permission`; a refusal becomes a value, every other failure is thrown on. */
export async function ifPermitted<T>(permission: Permission, call: () => Promise<T>): Promise<T | MissingPermission> {
  try {
    return await call();
  } catch (error) {
    if (isRefusal(error)) return { missing: permission };
    throw error;
  }
}
