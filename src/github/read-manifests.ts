import pLimit from 'p-limit';
import type { ManifestFile, ManifestFiles } from '../core/manifest/manifest-files.ts';
import { MANIFEST_LIMITS } from '../core/manifest/manifest-schema.ts';
import type { Problem, Warning } from '../core/report.ts';
import { grouped } from '../core/source-text.ts';
import { type ReadOptions, readFile } from './contents.ts';
import type { GitHub } from './github-client.ts';
import { GitHubProblem } from './github-errors.ts';
import type { Target } from './target.ts';
import { glanceAtTree, listTree, type Tree, type TreeEntry } from './tree.ts';

const CONCURRENCY = 8;
/** Each costs a request, of which a token has 1,000 an hour. */
const MOST_UNCHANGED = 300;

const KINDS: Readonly<Record<string, string>> = { '120000': 'a symbolic link', '160000': 'a submodule' };

function warning(message: string): Warning {
  return { path: null, line: null, column: null, message };
}

/** Why an entry of the tree cannot be a manifest, if so. */
function flaw({ mode, size }: TreeEntry): string | undefined {
  const kind = KINDS[mode];
  if (kind !== undefined) return `A manifest must be a regular file, but this is ${kind}. Put the file itself here.`;
  const most = MANIFEST_LIMITS.bytes;
  return size > most
    ? `A manifest has at most ${grouped(most)} bytes, but this one ${grouped(size)}. Split it.`
    : undefined;
}

function nothingMatches(globs: readonly string[]): Warning {
  return warning(`No file matches the manifest globs ${globs.map((glob) => `\`${glob}\``).join(', ')}.`);
}

/** Checks once whether the globs match anything; a truncated list without a match proves nothing. */
async function glance(github: GitHub, headSha: string, globs: readonly string[], matches: Matches): Promise<Warning[]> {
  const { files, isComplete } = await glanceAtTree(github, headSha);
  return isComplete && ![...files.keys()].some(matches) ? [nothingMatches(globs)] : [];
}

type Matches = (path: string) => boolean;
type Read = (path: string, ref: string, options?: ReadOptions) => Promise<ManifestFile | undefined>;

function reader(github: GitHub): Read {
  const limit = pLimit(CONCURRENCY);
  return async (path, ref, options) => {
    const bytes = await limit(() => readFile(github, path, ref, options));
    return bytes === undefined ? undefined : { path, bytes };
  };
}

async function readAll(files: readonly Promise<ManifestFile | undefined>[]): Promise<ManifestFile[]> {
  return (await Promise.all(files)).filter((file) => file !== undefined);
}

/** Reads changed manifests at the head, which the tree says are there. */
async function readHead(read: Read, headSha: string, paths: readonly string[]): Promise<ManifestFile[]> {
  const files = paths.map(async (path) => {
    const file = await read(path, headSha);
    if (file === undefined) {
      throw new GitHubProblem(`GitHub lists ${path} as changed at ${headSha}, but does not find it there. Run again.`);
    }
    return file;
  });
  return await Promise.all(files);
}

async function readUnchanged(read: Read, headSha: string, entries: readonly (readonly [string, TreeEntry])[]) {
  const chosen = entries.slice(0, MOST_UNCHANGED);
  const files = await readAll(chosen.map(([path, { sha }]) => read(path, headSha, { blobSha: sha })));
  const left = entries.length - chosen.length;
  const warnings =
    left > 0 ? [warning(`${left} unchanged manifests were not searched for identities that are listed twice.`)] : [];
  return { files, warnings };
}

function flawsOf(paths: readonly string[], tree: Tree): Problem[] {
  return paths.flatMap((path) => {
    const entry = tree.get(path);
    const message = entry && flaw(entry);
    return message === undefined ? [] : [{ rule: 'manifest/invalid', path, line: null, column: null, message }];
  });
}

/**
 * Reads the manifests of a target: the changed ones on both sides, and, where any changed, the unchanged ones at the
 * head. `matches` is what the globs mean. Rejects with a `GitHubProblem` when one that is listed cannot be read.
 */
export async function readManifests(
  github: GitHub,
  { changes, headSha }: Pick<Target, 'changes' | 'headSha'>,
  globs: readonly string[],
  matches: Matches,
): Promise<ManifestFiles> {
  const read = reader(github);
  const basePaths = [...changes.base].filter(matches);
  const headPaths = [...changes.head].filter(matches);
  const { mergeBase } = changes;
  const readBase = readAll(
    mergeBase === null ? [] : basePaths.map((path) => read(path, mergeBase, { ifNoFile: 'absent' })),
  );
  if (headPaths.length === 0) {
    const glanced = basePaths.length === 0 ? glance(github, headSha, globs, matches) : [];
    const [base, warnings] = await Promise.all([readBase, glanced]);
    return { base, head: [], unchanged: [], problems: [], warnings };
  }
  const [base, tree] = await Promise.all([readBase, listTree(github, headSha)]);
  const problems = flawsOf(headPaths, tree);
  const flawed = new Set(problems.map((problem) => problem.path));
  const others = [...tree].filter(
    ([path, entry]) => matches(path) && !changes.head.has(path) && flaw(entry) === undefined,
  );
  const [head, unchanged] = await Promise.all([
    readHead(
      read,
      headSha,
      headPaths.filter((path) => !flawed.has(path)),
    ),
    readUnchanged(read, headSha, others),
  ]);
  return { base, head, unchanged: unchanged.files, problems, warnings: unchanged.warnings };
}
