import type { Faults, InjectedReply, SeenRequest } from './faults.ts';
import { bytes } from './wire.ts';

/**
 * What paths below the repository answer, each with or without its query: a JSON value (status 200), a `Response`, an
 * `Error` (the connection is cut), or a function that makes one of these.
 */
export type Script = Readonly<Record<string, unknown>>;

/** What was asked, as a function in a script sees it. */
export type Asked = Pick<SeenRequest, 'method' | 'path' | 'query' | 'headers' | 'body'>;

/**
 * Has a stand-in answer from a script alone, for what a well-behaved GitHub never says: what the script does not name
 * is not found. Returns the list of what is asked, which grows: paths below the repository, with their queries.
 */
export function answerFrom(
  gh: { readonly onRequest: Faults['add']; readonly repo: { readonly fullName: string } },
  script: Script,
): readonly string[] {
  const asked: string[] = [];
  gh.onRequest(
    () => true,
    async (request) => {
      const path = request.path.replace(`/repos/${gh.repo.fullName}`, '');
      const search = new URLSearchParams(request.query).toString();
      const full = search === '' ? path : `${path}?${search}`;
      asked.push(full);
      const entry = script[full] ?? script[path];
      const made: unknown = typeof entry === 'function' ? (entry as (asked: Asked) => unknown)(request) : entry;
      return made instanceof Error ? 'reset' : await replyOf(made);
    },
  );
  return asked;
}

async function replyOf(made: unknown): Promise<InjectedReply> {
  if (made === undefined) {
    return { status: 404, body: { message: 'Not Found' } };
  }
  if (!(made instanceof Response)) {
    return { status: 200, body: bytes(JSON.stringify(made)) };
  }
  const { status, headers } = made;
  return { status, headers: Object.fromEntries(headers), body: Buffer.from(await made.clone().arrayBuffer()) };
}
