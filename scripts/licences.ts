import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** The licence texts of every package the lock file installs for the product, sorted by name. */
export function productLicences(root: string): string {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  );
  const sections = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.optional && existsSync(join(root, path)))
    .map(([path, entry]) => {
      const folder = join(root, path);
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const file = readdirSync(folder).find((candidate) => /^(licen[cs]e|copying)(\.|$)/i.test(candidate));
      const text =
        file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
      return `${name} ${entry.version ?? ''}\n${entry.license ?? ''}\n${text}`;
    });
  return [...new Set(sections)].sort().join('\n');
}
