import { lstat, readFile } from 'node:fs/promises';

/** Reads an unpacked file of at most `maxBytes`; a text says why it is not what was saved. */
export async function readContent(path: string, maxBytes: number): Promise<Buffer | string> {
  const found = await lstat(path).catch(() => undefined);
  // A link would lead to a file that nobody saved.
  if (!found?.isFile()) return 'the entry does not hold what this action saves';
  if (found.size > maxBytes) return `the entry has ${found.size} bytes, and at most ${maxBytes} are read`;
  return await readFile(path);
}
