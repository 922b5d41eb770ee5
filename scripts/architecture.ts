/**
 * Holds src/ against the rules of .dependency-cruiser.mjs, and fails when no modules were read at all. With a directory
 * as argument it prints the violations of the tree there as JSON instead.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { root } from './tools.mjs';

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
  readonly cycle?: readonly { readonly name: string }[];
}

const baseDir = process.argv[2] ?? root;
const { forbidden, options } = config;
const { enhancedResolveOptions, ...cruiseOptions } = options;
const settings = { ...cruiseOptions, baseDir, validate: true, ruleSet: { forbidden } };
process.chdir(baseDir);
const { output } = await cruise(['src'], settings as Parameters<typeof cruise>[1], enhancedResolveOptions);
if (typeof output === 'string') throw new Error(output);
const { violations, totalCruised } = output.summary;
const found = (violations as readonly Violation[]).filter((violation) => !isOfTypesAlone(violation));

/** The parser does not tell imports of types apart; a cycle that one of them closes is none when the program is loaded. */
function isOfTypesAlone({ rule, from, cycle = [] }: Violation): boolean {
  if (rule.name !== 'no-cycles') return false;
  const names = [from, ...cycle.map(({ name }) => name)];
  return names.slice(1).some((to, index) => importsOnlyTypes(names[index] as string, to));
}

function importsOnlyTypes(from: string, to: string): boolean {
  const file = `/${to.split('/').at(-1)}'`;
  const imports = readFileSync(join(baseDir, from), 'utf8').match(/^(?:import|export)\b[^;]*?\bfrom '[^']+'/gm) ?? [];
  const its = imports.filter((line) => line.endsWith(file));
  return its.length > 0 && its.every((line) => /^(?:import|export) type\b/.test(line));
}

if (process.argv[2] !== undefined) {
  console.log(JSON.stringify(found.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))));
} else {
  for (const { rule, from, to, cycle } of found) {
    console.error(`error ${rule.name}: ${from} → ${cycle?.map(({ name }) => name).join(' → ') ?? to}`);
  }
  const files = readdirSync(join(root, 'src'), { recursive: true }).filter((name) => String(name).endsWith('.ts'));
  console.log(`${found.length} violations of the architecture in ${totalCruised} modules.`);
  if (totalCruised < files.length) {
    console.error(`Only ${totalCruised} of ${files.length} source files were read: the parser does not see them.`);
  }
  if (found.length > 0 || totalCruised < files.length) process.exitCode = 1;
}
