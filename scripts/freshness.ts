/** Makes what is generated (dist/, schema/, pages of docs/) again beside what is committed, and names what differs. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './tools.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'creative-gate-fresh-'));
const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('scripts/build.ts', '--out', join(scratch, 'dist'));
run('scripts/schema.ts', '--out', join(scratch, 'schema'));
run('scripts/policy-doc.ts', '--out', join(scratch, 'docs'));
run('scripts/inputs-doc.ts', '--out', join(scratch, 'docs'));
run('scripts/rules-doc.ts', '--out', join(scratch, 'docs'));

const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);
const allIn = (folder: string) => new Set([...filesIn(join(root, folder)), ...filesIn(join(scratch, folder))]);
const generated = { dist: allIn('dist'), schema: allIn('schema'), docs: filesIn(join(scratch, 'docs')) };
const stale = Object.entries(generated).flatMap(([folder, names]) => {
  return [...names]
    .filter((name) => {
      const pair = [join(root, folder, name), join(scratch, folder, name)];
      const [committed, fresh] = pair.map((file) => (existsSync(file) ? readFileSync(file) : undefined));
      return committed === undefined || fresh === undefined || !committed.equals(fresh);
    })
    .map((name) => `${folder}/${name}`);
});
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run \`npm run build\` and commit the result.`);
  process.exitCode = 1;
}
