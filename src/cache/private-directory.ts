import { mkdir, mkdtemp, realpath, rm, rmdir } from 'node:fs/promises';
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
