import { z } from 'zod';
import type { HttpAnswer } from '../../http/http.ts';
import { TransportError } from '../../http/http-failures.ts';
import { isSuccess } from './step.ts';

/** Items asked for at a time: the most that the scorecards endpoint gives. */
export const PER_PAGE = 20;
/** Pages after which a listing counts as unreadable rather than as complete. */
const MOST_PAGES = 100;

const page = z.object({
  result: z.array(z.unknown()),
  // A sibling of `result`. Its `nextOffset` is printed on the last page too and means nothing.
  pagination: z.object({ perPage: z.number().positive(), totalSize: z.number() }).optional(),
});

async function readAll(read: (offset: number) => Promise<HttpAnswer>): Promise<readonly unknown[] | undefined> {
  const items: unknown[] = [];
  let offset = 0;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await read(offset);
    const parsed = isSuccess(answer) ? page.safeParse(answer.body) : undefined;
    if (!parsed?.success) return undefined;
    const { result, pagination } = parsed.data;
    items.push(...result);
    if (!pagination || offset + pagination.perPage >= pagination.totalSize) return items;
    offset += pagination.perPage;
  }
  return undefined;
}

/**
 * Every item of a paged listing whose items have the form `item`; others are left out. Undefined when the listing could
 * not be read to its end. Rejects only when the run is cancelled, or for a defect.
 */
export async function allPages<T>(
  item: z.ZodType<T>,
  read: (offset: number) => Promise<HttpAnswer>,
): Promise<readonly T[] | undefined> {
  try {
    const items = await readAll(read);
    return items?.flatMap((candidate) => {
      const parsed = item.safeParse(candidate);
      return parsed.success ? [parsed.data] : [];
    });
  } catch (error) {
    if (error instanceof TransportError) return undefined;
    throw error;
  }
}
