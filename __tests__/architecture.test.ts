import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Every rule, with an import that breaks it. */
const BREACHES: readonly (readonly [rule: string, from: string, to: string])[] = [
  ['no-orphans', 'src/core/alone.ts', ''],
  ['core-is-pure', 'src/core/a.ts', 'src/http/a.ts'],
  ['core-knows-providers-by-their-list', 'src/core/b.ts', 'src/providers/acme/a.ts'],
  ['renderers-do-not-decide', 'src/core/render/a.ts', 'src/core/manifest/a.ts'],
  ['only-the-transport-knows-ky', 'src/records/a.ts', 'ky'],
  ['http-knows-nobody', 'src/http/b.ts', 'src/records/b.ts'],
  ['clock-is-ground', 'src/time/a.ts', 'src/core/c.ts'],
  ['providers-do-not-know-each-other', 'src/providers/acme/b.ts', 'src/providers/other/a.ts'],
  ['providers-know-no-host', 'src/providers/acme/c.ts', 'src/github/a.ts'],
  ['runtime-serves-any-provider', 'src/runtime/a.ts', 'src/providers/acme/d.ts'],
  ['records-know-only-what-they-keep', 'src/records/c.ts', 'src/runtime/b.ts'],
  ['gate-knows-no-host', 'src/gate/a.ts', 'src/github/b.ts'],
  ['gate-knows-no-host', 'src/gate/b.ts', 'src/github-gate/a.ts'],
  ['gate-knows-no-host', 'src/gate/c.ts', 'src/cache/a.ts'],
  ['gate-knows-no-host', 'src/gate/d.ts', '@actions/core'],
  ['github-serves', 'src/github/c.ts', 'src/github-gate/b.ts'],
  ['cache-serves', 'src/cache/b.ts', 'src/records/d.ts'],
  ['local-needs-no-github', 'src/local/a.ts', 'src/github/d.ts'],
  ['local-needs-no-github', 'src/local/b.ts', '@actions/core'],
  ['gate-has-a-door', 'src/rescore/a.ts', 'src/gate/e.ts'],
  ['github-gate-has-a-door', 'src/action/a.ts', 'src/github-gate/c.ts'],
  ['action-is-the-edge', 'src/rescore/b.ts', 'src/action/b.ts'],
  ['actions-toolkit-stays-at-the-edge', 'src/github-gate/d.ts', '@actions/core'],
  ['no-dev-dependencies-in-the-product', 'src/http/c.ts', 'only-for-tests'],
  ['provider-modules-are-pure', 'src/providers/acme/acme-details.ts', 'src/time/b.ts'],
  ['modules-load-quickly', 'src/providers/acme/module.ts', 'src/core/e.ts'],
  ['loaded-halves-do-not-wait-for-each-other', 'src/providers/acme/acme-answer.ts', 'src/providers/answers.ts'],
  ['clients-come-by-import', 'src/runtime/c.ts', 'src/providers/acme/acme-client.ts'],
  ['not-to-unresolvable', 'src/http/d.ts', 'src/http/nowhere.ts'],
];

let tree: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
};
const specifier = (from: string, to: string) =>
  to.startsWith('src/') ? `${'../'.repeat(from.split('/').length - 1)}${to}` : to;

let found: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'creative-gate-rooms-'));
  write(
    'package.json',
    JSON.stringify({ dependencies: { ky: '1', '@actions/core': '1' }, devDependencies: { 'only-for-tests': '1' } }),
  );
  for (const name of ['ky', '@actions/core', 'only-for-tests']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const [, , to] of BREACHES)
    if (to.startsWith('src/') && !to.includes('nowhere')) write(to, 'export const it = 1;\n');
  for (const [, from, to] of BREACHES) write(from, to === '' ? '' : `import '${specifier(from, to)}';\n`);
  write('src/core/one.ts', "import { two } from './two.ts';\nexport const one = two;\n");
  write('src/core/two.ts', "import { one } from './one.ts';\nexport const two = one;\n");
  write('src/core/three.ts', "import { four } from './four.ts';\nexport const three = four;\n");
  write('src/core/four.ts', "import type { three } from './three.ts';\nexport const four: typeof three = 4;\n");
  const script = join(root, 'scripts', 'architecture.ts');
  found = JSON.parse(execFileSync(process.execPath, [script, tree], { encoding: 'utf8' }));
}, 60_000);
afterAll(() => rmSync(tree, { recursive: true, force: true }));

test.each(BREACHES)('%s is broken by %s importing %s', (rule, from) => {
  expect(found.filter((violation) => violation.from === from).map((violation) => violation.rule)).toContain(rule);
});

test('a cycle is found, unless an import of types alone closes it', () => {
  const cycles = found.filter(({ rule }) => rule === 'no-cycles').map(({ from }) => from);
  expect(cycles).toEqual(['src/core/one.ts']);
});

test('every rule is seen to fail here', () => {
  const config = readFileSync(join(root, '.dependency-cruiser.mjs'), 'utf8');
  const names = [...config.matchAll(/\brule\(\s*'([^']+)'/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(15);
  expect(new Set([...BREACHES.map(([rule]) => rule), 'no-cycles'])).toEqual(new Set(names));
});
