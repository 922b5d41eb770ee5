/** Holds src/ against the rules of .dependency-cruiser.mjs, and fails when no modules were read at all. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tools.mjs';

const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const args = [cruiser, 'src', '--config', '.dependency-cruiser.mjs'];
const files = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => String(name).endsWith('.ts')).length;

try {
  const output = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const read = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
  console.log(output.trim());
  if (read < files) {
    console.error(`Only ${read} of ${files} source files were read: the parser does not see them.`);
    process.exitCode = 1;
  }
} catch (error) {
  console.error((error as { stdout?: string }).stdout ?? error);
  process.exitCode = 1;
}
