import { z } from 'zod';
import { byteLength } from '../core/render/page-limit.ts';
import { type Fields, fieldsOf } from './answer-fields.ts';
import { statusOf } from './github-errors.ts';

const PAGE_SIZE = 100;

/** One page of a listing as Octokit hands it out. */
export interface Page {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined; readonly etag?: string | undefined };
}

/**
 * Reads a listing page by page, 100 entries each, until GitHub names no next one, or `limit` pages are read. Where there
 * is no Link header at all, a full page is followed by a look at the next. Rejects as the calls do, and with a
 * `GitHubProblem` when a page is no list; `about` names the listing there.
 */
export async function allPages(
  about: string,
  limit: number,
  fetchPage: (page: { readonly page: number; readonly per_page: number }) => Promise<Page>,
): Promise<readonly Fields[]> {
  const entries: Fields[] = [];
  for (let page = 1; page <= limit; page += 1) {
    const { data, headers } = await fetchPage({ page, per_page: PAGE_SIZE });
    const found = fieldsOf(data, about).list('');
    entries.push(...found);
    const hasNext = headers.link === undefined ? found.length >= PAGE_SIZE : headers.link.includes('rel="next"');
    if (!hasNext) break;
  }
  return entries;
}

/** A page of a listing as GitHub last sent it, reduced to what is read of it. */
const rememberedPage = z.object({ etag: z.string().min(1), data: z.unknown(), link: z.string().optional() });
type RememberedPage = z.infer<typeof rememberedPage>;

/** What is remembered from one run to the next: plain JSON by key. */
export type PageMemory = ReadonlyMap<string, RememberedPage>;

/** Reads pages that are probably the same as before. */
export interface Conditional {
  /**
   * A page of a listing, from memory where GitHub says that it is the same (304, which costs nothing of the hourly
   * limit). `key` names the page, `fields` all that is read of its entries, as paths for `Fields`. Rejects as the call.
   */
  page(
    key: string,
    fields: readonly string[],
    fetchPage: (headers: { readonly 'if-none-match'?: string }) => Promise<Page>,
  ): Promise<Page>;
  /** The pages that were asked for in this run; what nobody asked for any more is forgotten. */
  used(): PageMemory;
}

/** Bytes of JSON that are remembered. What does not fit is asked for in full the next time. */
const MOST_BYTES = 16_000_000;

/** Asks without condition and remembers nothing. */
export const UNCONDITIONAL: Conditional = {
  page: (_key, _fields, fetchPage) => fetchPage({}),
  used: () => new Map(),
};

/**
 * Conditional requests over what an earlier run remembered. GitHub's entity tags hold for one token, says its support:
 * with the token of a workflow, which is another in every job, they save the repetitions within a run only. The memory
 * is believed as far as its tags go, so it has to come from where pull requests cannot write.
 */
export function createConditional(memory: PageMemory, mostBytes = MOST_BYTES): Conditional {
  const used = new Map<string, RememberedPage>();
  return {
    page: async (key, fields, fetchPage) => {
      // Another version of the gate may read more than this one has kept.
      const name = `${key} ${fields.join()}`;
      const known = used.get(name) ?? memory.get(name);
      try {
        const { data, headers } = await fetchPage(known === undefined ? {} : { 'if-none-match': known.etag });
        const reduced = slim(data, fields);
        const { etag, link } = headers;
        if (etag === undefined || !Array.isArray(data)) used.delete(name);
        else used.set(name, { etag, data: reduced, ...(link === undefined ? {} : { link }) });
        return { data: reduced, headers: { link } };
      } catch (error) {
        if (known === undefined || statusOf(error) !== 304) throw error;
        used.set(name, known);
        return { data: known.data, headers: { link: known.link } };
      }
    },
    used: () => fitting(used, mostBytes),
  };
}

/** Reads back what was written down as `[...memory]`; nothing of what is not in order. */
export function readPageMemory(json: unknown): PageMemory {
  const parsed = z.array(z.tuple([z.string(), rememberedPage])).safeParse(json);
  return new Map(parsed.success ? parsed.data : []);
}

function fitting(pages: PageMemory, mostBytes: number): PageMemory {
  let room = mostBytes;
  const kept = [...pages].filter((entry) => {
    const bytes = byteLength(JSON.stringify(entry));
    if (bytes > room) return false;
    room -= bytes;
    return true;
  });
  return new Map(kept);
}

/** The entries with nothing but the given paths in them; what is no list stays as it is, for its reader to say so. */
function slim(data: unknown, fields: readonly string[]): unknown {
  const paths = fields.map((field) => field.split('.'));
  return Array.isArray(data) ? data.map((entry: unknown) => only(entry, paths)) : data;
}

function only(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (typeof value !== 'object' || value === null || paths.some((path) => path.length === 0)) return value;
  const names = new Set(paths.map(([name]) => name as string));
  const kept = [...names]
    .filter((name) => Object.hasOwn(value, name))
    .map((name) => [name, only(Reflect.get(value, name), below(paths, name))]);
  return Object.fromEntries(kept);
}

function below(paths: readonly (readonly string[])[], name: string): (readonly string[])[] {
  return paths.filter(([first]) => first === name).map(([, ...rest]) => rest);
}
