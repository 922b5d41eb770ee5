import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the project's configuration of knip finds in other files: its exit code and its report. */
function findUnused(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'unused-'));
  try {
    cpSync(join(root, 'knip.jsonc'), join(folder, 'knip.jsonc'));
    const all = { 'package.json': JSON.stringify({ name: 'a', type: 'module' }), ...files };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const knip = join(root, 'node_modules', 'knip', 'bin', 'knip.js');
    const args = [knip, '--no-progress', '--no-config-hints', '--directory', folder];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, stdout };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('unused files and exports are found, in the product and beside it', () => {
  const { status, stdout } = findUnused({
    'src/index.ts': "import { used } from './http/half.ts';\nused();\n",
    'src/http/half.ts': 'export const used = () => half();\nexport const half = () => 1;\nexport type Never = 1;\n',
    'standins/nobody.ts': 'export const a = 1;\n',
    '__tests__/a.test.ts': "import { help } from './help.ts';\nhelp();\n",
    '__tests__/help.ts': 'export const help = () => 1;\nexport const more = 2;\n',
  });
  expect(stdout).toMatch(/Unused files \(1\)\s+standins\/nobody\.ts/);
  expect(stdout).toMatch(/Unused exports \(2\)/);
  expect(stdout).toMatch(/half +.*src\/http\/half\.ts/);
  expect(stdout).toMatch(/more +.*__tests__\/help\.ts/);
  expect(stdout).toMatch(/Never +.*src\/http\/half\.ts/);
  expect(status).toBe(1);
});
