import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GOLDENS = new URL('./goldens/', import.meta.url);

/**
 * The kept text of that name. With `UPDATE_GOLDENS=1` in the environment it is written anew first: read the difference
 * before committing it.
 */
export function golden(name: string, actual: string): string {
  const file = fileURLToPath(new URL(name, GOLDENS));
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(GOLDENS, { recursive: true });
    writeFileSync(file, `${actual}\n`);
  }
  return readFileSync(file, 'utf8').slice(0, -1);
}
