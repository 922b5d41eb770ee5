import { lstat, mkdir, mkdtemp, readFile, realpath, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Apart from its use: the bundler takes a path it can read for a file to pack. */
const PLACE = ['creative-gate', 'cache'];

async function makeBelow(folder: string): Promise<string> {
  const parent = join(folder, ...PLACE);
  await mkdir(parent, { recursive: true });
  // As programs see it that run in there: a link in the path would make them think of two places.
  return await realpath(await mkdtemp(join(parent, 'call-')));
}

async function remove(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true, maxRetries: 3, retryDelay: 20 });
  // Only the last call's is empty.
  await rmdir(join(directory, '..')).catch(() => undefined);
}

async function make(folders: readonly (string | undefined)[]): Promise<string> {
  for (const folder of folders) {
    const directory = folder ? await makeBelow(folder).catch(() => undefined) : undefined;
    // The library hands the path to tar without quotes.
    if (directory !== undefined && !/[\s"]/.test(directory)) return directory;
    if (directory !== undefined) await remove(directory).catch(() => undefined);
  }
  throw new Error(
    'neither RUNNER_TEMP nor the folder for temporary files can be written and has a path without spaces',
  );
}

/**
 * Lets `use` work in an empty directory of its own below the first of the folders that does, and takes the directory
 * away afterwards. Rejects when none does, and as `use` does.
 */
export async function inPrivateDirectory<T>(
  folders: readonly (string | undefined)[],
  use: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = await make(folders);
  try {
    return await use(directory);
  } finally {
    await remove(directory).catch(() => undefined);
  }
}

/** Reads an unpacked file of at most `maxBytes`; a text says why it is not what was saved. */
export async function readContent(path: string, maxBytes: number): Promise<Buffer | string> {
  const found = await lstat(path).catch(() => undefined);
  // A link could lead to a file that was never saved.
  if (!found?.isFile()) return 'the entry does not hold what this action saves';
  if (found.size > maxBytes) return `the entry has ${found.size} bytes, and at most ${maxBytes} are read`;
  return await readFile(path);
}

/** What programs need to be found, to speak and to reach the network. */
const OF_THE_MACHINE = [
  'PATH',
  'Path',
  'PATHEXT',
  'HOME',
  'USERPROFILE',
  'PROGRAMFILES',
  'SYSTEMDRIVE',
  'SystemDrive',
  'SYSTEMROOT',
  'SystemRoot',
  'LD_LIBRARY_PATH',
  'LANG',
  'LC_ALL',
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'NO_PROXY',
  'no_proxy',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  // The runner finds by it what a step left running.
  'RUNNER_TRACKING_ID',
];

/** The cache service in its second version. Without ACTIONS_CACHE_URL the library has no other to turn to. */
const OF_THE_SERVICE = [
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_CACHE_SERVICE_V2',
  'ACTIONS_CACHE_MODE',
  'GITHUB_SERVER_URL',
];

/**
 * Options that GNU tar reads besides those of the library, which lets it write wherever an archive says. Whoever may run
 * workflows for a pull request can save an archive for it, so nothing that lies in or leads to another folder is unpacked.
 */
const UNPACK_NOTHING_ELSEWHERE = '--exclude=*/*';

/**
 * The environment of the library's process: no inputs, and no credentials but the cache's own. `directory` is where the
 * library packs, unpacks and keeps what it needs meanwhile.
 */
export function libraryEnvironment(env: NodeJS.ProcessEnv, directory: string): Record<string, string> {
  const inherited: Record<string, string> = {};
  for (const name of [...OF_THE_MACHINE, ...OF_THE_SERVICE]) {
    const value = env[name];
    if (value !== undefined) inherited[name] = value;
  }
  return {
    ...inherited,
    GITHUB_WORKSPACE: directory,
    RUNNER_TEMP: directory,
    TAR_OPTIONS: UNPACK_NOTHING_ELSEWHERE,
  };
}

/** Whether the runner offers a cache; the library checks the details. */
export function offersCache(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env['ACTIONS_RESULTS_URL'] && env['ACTIONS_RUNTIME_TOKEN']);
}
