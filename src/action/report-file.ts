import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Apart from its use: the bundler takes a path it can read for a file to pack. */
const PLACE = ['creative-gate', 'report.json'];

/**
 * Writes the JSON report to `creative-gate/report.json` below `RUNNER_TEMP`, or below the system's own folder when that
 * cannot be written. Resolves with its absolute path; undefined when neither takes it.
 */
export async function writeReportFile(
  json: string,
  folders: readonly (string | undefined)[] = [process.env['RUNNER_TEMP'], tmpdir()],
): Promise<string | undefined> {
  for (const folder of folders) {
    if (!folder) continue;
    try {
      const path = resolve(folder, ...PLACE);
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, json);
      return path;
    } catch {
      // the next folder may do
    }
  }
  return undefined;
}
