import { execFile } from 'node:child_process';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ReportedProblem } from '../core/problems.ts';
import type { ComparisonFiles, Source } from '../gate/index.ts';

/** A git checkout whose working tree is compared with a base. */
export interface Checkout {
  /** The root of the working tree. */
  readonly directory: string;
  /** A branch, tag or commit, such as `origin/main`. */
  readonly base: string;
}

/** What the working tree changes since it parted from its base. Rejects with a `ReportedProblem` where git cannot say. */
export async function localSource({ directory, base }: Checkout, policyPath: string): Promise<Source> {
  const git = gitIn(directory);
  const baseSha = await commitOf(git, base);
  const headSha = await commitOf(git, 'HEAD');
  const mergeBase = await git('merge-base', baseSha, headSha).then(text, () => baseSha);
  const before = new Set(paths(await git('ls-tree', '-r', '-z', '--name-only', mergeBase)));
  const untracked = paths(await git('ls-files', '-z', '--others', '--exclude-standard'));
  const present = new Set([...paths(await git('ls-files', '-z', '--cached')), ...untracked]);
  const changed = new Set([...paths(await git('diff', '-z', '--name-only', '--no-renames', mergeBase)), ...untracked]);
  const committed = async (sha: string, path: string) => await git('cat-file', 'blob', `${sha}:${path}`);

  const policy = async () =>
    (await git('ls-tree', baseSha, '--', policyPath)).length > 0 ? await committed(baseSha, policyPath) : undefined;
  const proposedPolicy = async () => {
    if (!changed.has(policyPath)) return undefined;
    const bytes = await readPresent(directory, policyPath);
    const flaw = bytes === 'no file' ? 'it is no regular file' : undefined;
    const proposed = bytes === 'no file' ? undefined : bytes;
    return { by: 'working tree', sha: headSha, bytes: proposed, flaw, isBehind: async () => baseSha !== mergeBase };
  };
  const manifests: ComparisonFiles['manifests'] = async (_, matches) => {
    const read = async (path: string) => ({ path, bytes: await readPresent(directory, path) });
    const found = await Promise.all([...present].filter(matches).map(read));
    const files = found.filter((file): file is typeof file & { bytes: Uint8Array } => file.bytes instanceof Uint8Array);
    const old = [...changed].filter((path) => matches(path) && before.has(path));
    const rule = 'manifest/invalid';
    const message = 'A manifest must be a regular file, but this is none. Put the file itself here.';
    return {
      base: await Promise.all(old.map(async (path) => ({ path, bytes: await committed(mergeBase, path) }))),
      head: files.filter(({ path }) => changed.has(path)),
      unchanged: files.filter(({ path }) => !changed.has(path)),
      problems: found.flatMap(({ path, bytes }) =>
        bytes === 'no file' && changed.has(path) ? [{ rule, path, line: null, column: null, message }] : [],
      ),
      warnings: [],
    };
  };
  const own = { pullRequest: undefined, baseSha, policy, proposedPolicy, manifests, refusal: async () => undefined };
  return {
    event: { event: 'local', headSha, pullRequest: null },
    comparisons: async () => ({ own, others: [], warnings: [] }),
    warnings: async () => [],
  };
}

type Git = (...args: string[]) => Promise<Buffer>;

function gitIn(cwd: string): Git {
  return async (...args) => {
    try {
      return (await promisify(execFile)('git', args, { cwd, encoding: 'buffer', maxBuffer: 100_000_000 })).stdout;
    } catch (error) {
      throw new ReportedProblem('gate/configuration', `git cannot read ${cwd}: ${(error as Error).message.trim()}`);
    }
  };
}

const commitOf = async (git: Git, name: string) => text(await git('rev-parse', '--verify', `${name}^{commit}`));
const text = (bytes: Buffer): string => bytes.toString('utf8').trim();
const paths = (bytes: Buffer): string[] => bytes.toString('utf8').split('\0').filter(Boolean);

/** A file of the working tree; undefined where there is none. */
async function readPresent(directory: string, path: string): Promise<Buffer | 'no file' | undefined> {
  const found = await lstat(join(directory, path)).catch(() => undefined);
  return found?.isFile() ? await readFile(join(directory, path)) : found && 'no file';
}
