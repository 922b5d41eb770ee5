import { type Fields, fieldsOf } from './answer-fields.ts';
import { encodePath } from './commits.ts';
import type { GitHub } from './github-client.ts';
import { GitHubProblem, statusOf, toGitHubProblem } from './github-errors.ts';

/** GitHub hands out no blob above 100 MB. */
const MOST_BYTES = 100_000_000;

function decoded(fields: Fields, about: string): Uint8Array {
  if (fields.text('encoding') !== 'base64') {
    throw new GitHubProblem(`${about} cannot be read: GitHub sends it in the encoding ${fields.text('encoding')}.`);
  }
  return Buffer.from(fields.optionalText('content') ?? '', 'base64');
}

async function readBlob({ octokit, owner, repo }: GitHub, sha: string, about: string): Promise<Uint8Array> {
  const { data } = await octokit.rest.git.getBlob({ owner, repo, file_sha: sha });
  return decoded(fieldsOf(data, about), about);
}

/** The bytes themselves: GitHub hands them out up to 100 MB, also where it sends no JSON with them. */
async function readRaw({ octokit, owner, repo }: GitHub, path: string, ref: string): Promise<Uint8Array> {
  const route = `GET /repos/{owner}/{repo}/contents/${encodePath(path)}`;
  const { data } = (await octokit.request(route, {
    owner,
    repo,
    ref,
    mediaType: { format: 'raw' },
    request: { parseSuccessResponseBody: false },
  })) as { readonly data: ReadableStream };
  return Buffer.from(await new Response(data).arrayBuffer());
}

/** The blob; where it is not named or not found, the bytes of the path. */
async function readBytes(
  github: GitHub,
  { sha, path, ref, about }: { sha: string | undefined; path: string; ref: string; about: string },
): Promise<Uint8Array> {
  const isGone = (error: unknown) => {
    if (statusOf(error) !== 404) throw error;
  };
  const blob = sha === undefined ? undefined : await readBlob(github, sha, about).catch(isGone);
  return blob ?? (await readRaw(github, path, ref));
}

async function readContents({ octokit, owner, repo }: GitHub, path: string, ref: string): Promise<unknown> {
  try {
    const route = `GET /repos/{owner}/{repo}/contents/${encodePath(path)}`;
    return ((await octokit.request(route, { owner, repo, ref })) as { readonly data: unknown }).data;
  } catch (error) {
    // A missing commit does not prove that the file is missing.
    const isAbsent = statusOf(error) === 404 && !(error instanceof Error && /no commit found/i.test(error.message));
    if (isAbsent) return undefined;
    // It may be too large for JSON only.
    if (isTooLarge(error)) return { type: 'file' };
    throw error;
  }
}

/** Refusing a file for its size, GitHub says 403, as it does where a permission is missing. */
function isTooLarge(error: unknown): boolean {
  const fields = fieldsOf(error, 'a refusal');
  const errors = fields.has('response.data.errors') ? fields.list('response.data.errors') : [];
  return statusOf(error) === 403 && errors.some((each) => each.optionalText('code') === 'too_large');
}

/** How a file is read. */
export interface ReadOptions {
  /** Reads this blob right away, without asking for the path. */
  readonly blobSha?: string;
  /** `absent`: a directory, a link, a submodule or a file that is too large counts as no file. Otherwise it is a problem. */
  readonly ifNoFile?: 'absent';
  /** A larger file counts as one above 100 MB does: it is not fetched. */
  readonly mostBytes?: number;
}

const TOO_LARGE = 'it is larger than 100 MB, which GitHub does not hand out';

function noFile(fields: Fields, data: unknown, { mostBytes }: ReadOptions): string | undefined {
  const type = Array.isArray(data) ? 'dir' : (fields.optionalText('type') ?? 'file');
  if (type !== 'file') return `it is no file (${type})`;
  const size = fields.has('size') ? fields.number('size') : 0;
  if (size > MOST_BYTES) return TOO_LARGE;
  return mostBytes !== undefined && size > mostBytes ? `it is larger than ${mostBytes} bytes` : undefined;
}

/** Above 1 MB the contents come without content. */
function isInline(fields: Fields): boolean {
  if (fields.optionalText('encoding') !== 'base64') return false;
  return fields.optionalText('content') !== undefined || (fields.has('size') && fields.number('size') === 0);
}

/**
 * A file at a commit, of up to 100 MB; undefined when there is none of that name. With `blobSha` it is read from the
 * blob right away. Rejects with a `GitHubProblem`, also when the name is a directory, a link or a submodule.
 */
export async function readFile(
  github: GitHub,
  path: string,
  ref: string,
  options: ReadOptions = {},
): Promise<Uint8Array | undefined> {
  const about = `${path} at ${ref}`;
  const without = (reason: string) => {
    if (options.ifNoFile === 'absent') return undefined;
    throw new GitHubProblem(`${about} cannot be read: ${reason}.`);
  };
  try {
    if (options.blobSha !== undefined) return await readBytes(github, { sha: options.blobSha, path, ref, about });
    const data = await readContents(github, path, ref);
    if (data === undefined) return undefined;
    const fields = fieldsOf(data, about);
    const reason = noFile(fields, data, options);
    if (reason !== undefined) return without(reason);
    if (isInline(fields)) return decoded(fields, about);
    return await readBytes(github, { sha: fields.optionalText('sha'), path, ref, about });
  } catch (error) {
    if (isTooLarge(error)) return without(TOO_LARGE);
    throw toGitHubProblem(error, `read ${about}`, 'contents');
  }
}
