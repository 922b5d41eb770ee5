import { fieldsOf } from './answer-fields.ts';
import type { GitHub } from './github-client.ts';
import { GitHubProblem, statusOf, toGitHubProblem } from './github-errors.ts';

/** A file in a tree. */
export interface TreeEntry {
  /** Of its blob. */
  readonly sha: string;
  /** Bytes; 0 where git has none, as for submodules. */
  readonly size: number;
  /** Git's mode: `100644`, `100755`, `120000` for a symbolic link, `160000` for a submodule; empty when not said. */
  readonly mode: string;
}

/** Every file of a tree by its path from the root. */
export type Tree = ReadonlyMap<string, TreeEntry>;

/** One listing, complete or cut off by GitHub (100,000 entries or 7 MB). */
interface Listing {
  readonly files: Tree;
  /** SHAs of the directories directly in it, by name. */
  readonly directories: ReadonlyMap<string, string>;
  readonly isTruncated: boolean;
}

/** More listings than this are more than one run may ask of GitHub. */
const MOST_LISTINGS = 200;

async function getTree({ octokit, owner, repo }: GitHub, sha: string, isRecursive: boolean): Promise<unknown> {
  const at = { owner, repo, ...(isRecursive && { recursive: '1' }) };
  try {
    return (await octokit.rest.git.getTree({ ...at, tree_sha: sha })).data;
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
    // A commit's SHA is documented to do; its tree's own does where it does not.
    const { data } = await octokit.rest.git
      .getCommit({ owner, repo, commit_sha: sha })
      .catch(() => Promise.reject(error));
    const tree = fieldsOf(data, `the commit ${sha}`).text('tree.sha');
    return (await octokit.rest.git.getTree({ ...at, tree_sha: tree })).data;
  }
}

async function list(github: GitHub, sha: string, isRecursive: boolean): Promise<Listing> {
  const about = `the tree ${sha}`;
  try {
    const data = await getTree(github, sha, isRecursive);
    const fields = fieldsOf(data, about);
    const entries = fields.list('tree');
    const named = (type: (name: string) => boolean) => entries.filter((entry) => type(entry.text('type')));
    return {
      files: new Map(
        named((type) => type !== 'tree').map((entry) => [
          entry.text('path'),
          {
            sha: entry.text('sha'),
            mode: entry.optionalText('mode') ?? '',
            size: entry.has('size') ? entry.number('size') : 0,
          },
        ]),
      ),
      directories: new Map(named((type) => type === 'tree').map((entry) => [entry.text('path'), entry.text('sha')])),
      isTruncated: fields.flag('truncated') !== false,
    };
  } catch (error) {
    throw toGitHubProblem(error, `read ${about}`, 'contents');
  }
}

function unprovable(sha: string): GitHubProblem {
  return new GitHubProblem(
    `The tree ${sha} is too large to be listed completely, so it cannot be proved which manifests changed. ` +
      'Keep manifests in a smaller repository, or fewer files in this one.',
  );
}

/** Lists the directories of a tree one by one, each recursively where that is complete. */
async function walk(github: GitHub, root: string): Promise<Tree> {
  const files = new Map<string, TreeEntry>();
  const waiting: { readonly sha: string; readonly prefix: string }[] = [{ sha: root, prefix: '' }];
  let listings = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { sha, prefix } = next;
    // The root is known to be too large, so that asking for all of it again would be in vain.
    const whole = prefix === '' ? undefined : await list(github, sha, true);
    const listing = whole === undefined || whole.isTruncated ? await list(github, sha, false) : whole;
    listings += 1;
    if ((listing !== whole && listing.isTruncated) || listings > MOST_LISTINGS) throw unprovable(root);
    for (const [path, entry] of listing.files) files.set(prefix + path, entry);
    if (listing === whole) continue;
    for (const [name, child] of listing.directories) waiting.push({ sha: child, prefix: `${prefix}${name}/` });
  }
  return files;
}

/**
 * Every file at a commit or tree. Where GitHub cuts the list off, directory by directory; rejects with a
 * `GitHubProblem` when it cannot be proved complete.
 */
export async function listTree(github: GitHub, sha: string): Promise<Tree> {
  const listing = await list(github, sha, true);
  return listing.isTruncated ? await walk(github, sha) : listing.files;
}

/** The same in a single request: whether it is complete is left to the caller. */
export async function glanceAtTree(
  github: GitHub,
  sha: string,
): Promise<{ readonly files: Tree; readonly isComplete: boolean }> {
  const { files, isTruncated } = await list(github, sha, true);
  return { files, isComplete: !isTruncated };
}
