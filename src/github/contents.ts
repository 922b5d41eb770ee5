import type { GitHub } from './client.ts';
import { encodePath } from './commits.ts';
import { GitHubProblem, toGitHubProblem } from './errors.ts';
import { type Fields, fieldsOf } from './fields.ts';
import { statusOf } from './status-of.ts';

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

async function readContents({ octokit, owner, repo }: GitHub, path: string, ref: string): Promise<unknown> {
  try {
    const route = `GET /repos/{owner}/{repo}/contents/${encodePath(path)}`;
    return ((await octokit.request(route, { owner, repo, ref })) as { readonly data: unknown }).data;
  } catch (error) {
    // A commit that is not there is no proof that the file is not.
    const isAbsent = statusOf(error) === 404 && !(error instanceof Error && /no commit found/i.test(error.message));
    if (isAbsent) return undefined;
    if (isTooLarge(error)) return { type: 'file', size: Number.POSITIVE_INFINITY };
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
  /** `absent`: a directory, a link, a submodule or a file above 100 MB counts as no file. Otherwise it is a problem. */
  readonly ifNoFile?: 'absent';
}

function noFile(fields: Fields, data: unknown): string | undefined {
  const type = Array.isArray(data) ? 'dir' : fields.text('type');
  if (type !== 'file') return `it is no file (${type})`;
  return fields.number('size') > MOST_BYTES ? 'it is larger than 100 MB, which GitHub does not hand out' : undefined;
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
  try {
    if (options.blobSha !== undefined) return await readBlob(github, options.blobSha, about);
    const data = await readContents(github, path, ref);
    if (data === undefined) return undefined;
    const fields = fieldsOf(data, about);
    const reason = noFile(fields, data);
    if (reason !== undefined && options.ifNoFile === 'absent') return undefined;
    if (reason !== undefined) throw new GitHubProblem(`${about} cannot be read: ${reason}.`);
    // Above 1 MB the contents come without content.
    const isInline =
      fields.optionalText('encoding') === 'base64' &&
      (fields.optionalText('content') !== undefined || fields.number('size') === 0);
    return isInline ? decoded(fields, about) : await readBlob(github, fields.text('sha'), about);
  } catch (error) {
    throw toGitHubProblem(error, `read ${about}`, 'contents');
  }
}
