/**
 * Holds src/ against the rules of .dependency-cruiser.mjs, and without its types against those of
 * .dependency-cruiser-run-time.mjs: the cruiser's parser cannot tell an import of types from others. Fails when no modules
 * were read at all.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './tools.mjs';

const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const files = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => String(name).endsWith('.ts'));

function cruise(directory: string, config: string): void {
  try {
    const args = [cruiser, 'src', '--config', join(root, config)];
    const output = execFileSync(process.execPath, args, { cwd: directory, encoding: 'utf8' });
    const read = Number(/\((\d+) modules|(\d+) modules/.exec(output)?.slice(1).find(Boolean) ?? 0);
    console.log(output.trim());
    if (read < files.length) {
      console.error(`Only ${read} of ${files.length} source files were read: the parser does not see them.`);
      process.exitCode = 1;
    }
  } catch (error) {
    console.error((error as { stdout?: string }).stdout ?? error);
    process.exitCode = 1;
  }
}

cruise(root, '.dependency-cruiser.mjs');
const stripped = mkdtempSync(join(tmpdir(), 'architecture-'));
try {
  cpSync(join(root, 'src'), join(stripped, 'src'), { recursive: true });
  cpSync(join(root, 'package.json'), join(stripped, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(stripped, 'node_modules'));
  for (const name of files) {
    const path = join(stripped, 'src', String(name));
    writeFileSync(path, stripTypeScriptTypes(readFileSync(path, 'utf8')));
  }
  cruise(stripped, '.dependency-cruiser-run-time.mjs');
} finally {
  rmSync(stripped, { recursive: true });
}
