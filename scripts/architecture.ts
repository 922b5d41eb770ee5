/**
 * Holds src/ against the rules of .dependency-cruiser.mjs: against `forbidden` as it is, and without its types against
 * `atRunTime`, because the parser cannot tell an import of types from others. Fails when not every module was read.
 * With a directory as argument it prints the violations of the tree there as JSON instead.
 */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config, { atRunTime } from '../.dependency-cruiser.mjs';
import { root } from './tools.mjs';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
  readonly cycle?: readonly { readonly name: string }[];
}

type Rules = typeof config.forbidden;

const tree = process.argv[2] ?? root;
const files = readdirSync(join(tree, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

async function violationsIn(baseDir: string, forbidden: Rules): Promise<{ found: Violation[]; read: number }> {
  const { enhancedResolveOptions, ...options } = config.options;
  const settings = { ...options, baseDir, validate: true, ruleSet: { forbidden } };
  process.chdir(baseDir);
  const { output } = await cruise(['src'], settings as Parameters<typeof cruise>[1], enhancedResolveOptions);
  if (typeof output === 'string') throw new Error(output);
  return { found: output.summary.violations, read: output.summary.totalCruised };
}

/** The tree as it is loaded: the same files without their types. */
function withoutTypes(): string {
  const copy = mkdtempSync(join(tmpdir(), 'creative-gate-architecture-'));
  cpSync(join(tree, 'src'), join(copy, 'src'), { recursive: true });
  cpSync(join(tree, 'package.json'), join(copy, 'package.json'));
  if (existsSync(join(tree, 'node_modules'))) symlinkSync(join(tree, 'node_modules'), join(copy, 'node_modules'));
  for (const name of files) {
    const path = join(copy, 'src', name);
    writeFileSync(path, stripTypeScriptTypes(readFileSync(path, 'utf8')));
  }
  return copy;
}

process.removeAllListeners('warning'); // stripping types is announced as experimental
const asWritten = await violationsIn(tree, config.forbidden);
const copy = withoutTypes();
const asLoaded = await violationsIn(copy, atRunTime).finally(() => {
  process.chdir(root);
  rmSync(copy, { recursive: true });
});
const found = [...asWritten.found, ...asLoaded.found];
const read = Math.min(asWritten.read, asLoaded.read);

if (process.argv[2] !== undefined) {
  console.log(JSON.stringify(found.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))));
} else {
  for (const { rule, from, to, cycle } of found) {
    console.error(`error ${rule.name}: ${from} → ${cycle?.map(({ name }) => name).join(' → ') ?? to}`);
  }
  console.log(`${found.length} violations of the architecture in ${read} modules.`);
  if (read < files.length) {
    console.error(`Only ${read} of ${files.length} source files were read: the parser does not see them.`);
  }
  if (found.length > 0 || read < files.length) process.exitCode = 1;
}
