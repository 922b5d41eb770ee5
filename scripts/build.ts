/** Bundles build/ (made by tsc) into dist/, with the licences of everything that is in it. `--out DIR` for elsewhere. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { productLicences } from './licences.ts';
import { root } from './tools.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');

rmSync(values.out, { recursive: true, force: true });
execFileSync(process.execPath, [ncc, 'build', 'build/index.js', '-o', values.out, '--no-cache', '-q'], {
  cwd: root,
  stdio: 'inherit',
});
writeFileSync(join(values.out, 'licenses.txt'), productLicences(root));
