import { statusOf } from '../status-of.ts';

/**
 * Creates something whose answer may be lost on the way: after no answer or a 5xx it looks whether the thing was made,
 * and only then tries a second time. The transport does not repeat such calls, because they are not idempotent.
 */
export async function onceMore<T>(create: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    const status = statusOf(error);
    if (status !== undefined && status < 500) throw error;
  }
  return (await find()) ?? create();
}
