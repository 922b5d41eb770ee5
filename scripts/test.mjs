// `npm test`: everything that must hold. Installs what it needs, runs every step even when one fails, and closes with
// the real counts: each check is one test, Jest's tests are counted one by one. `npm test -- --whole`, which continuous
// integration runs, also holds the coverage against its floors, which doubles the time of the unit tests.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { installTools, nodeForTools, root } from './tools.mjs';

const isWhole = process.argv.includes('--whole');

installTools();
const node = nodeForTools();
const scratch = mkdtempSync(join(tmpdir(), 'creative-gate-test-'));
/** @type {(project: string, ...args: string[]) => string[]} */
const jest = (project, ...args) => [
  node,
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  join(root, 'node_modules/jest/bin/jest.js'),
  '--selectProjects',
  project,
  '--json',
  `--outputFile=${join(scratch, `${project}.json`)}`,
  ...args,
];

/**
 * Runs one step; its output is shown when it has ended, so that steps side by side stay readable.
 *
 * @param {string[]} step
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
function run([command = '', ...args]) {
  return new Promise((resolve) => {
    const path = `${dirname(node)}:${join(root, 'node_modules', '.bin')}:${process.env['PATH']}`;
    const child = spawn(command, args, { cwd: root, env: { ...process.env, PATH: path } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

let passed = 0;
let failed = 0;

/** @type {(name: string, ...commands: string[][]) => Promise<void>} */
async function check(name, ...commands) {
  const started = Date.now();
  let result = { ok: true, output: '' };
  for (const command of commands) if (result.ok) result = await run(command);
  if (result.ok) passed += 1;
  else failed += 1;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${result.ok ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (!result.ok) console.log(result.output.trim().replace(/^/gm, '     '));
}

/** @type {(project: string, ...args: string[]) => Promise<void>} */
async function tests(project, ...args) {
  const started = Date.now();
  const { ok, output } = await run(jest(project, ...args));
  let counts = { numPassedTests: 0, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };
  try {
    counts = JSON.parse(readFileSync(join(scratch, `${project}.json`), 'utf8'));
  } catch {
    // Jest ended before it could count: that is one failure.
  }
  // A suite that cannot run has no tests to fail, and a coverage floor that is missed fails none either.
  const failures = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  passed += counts.numPassedTests;
  failed += ok ? failures : Math.max(1, failures);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${project} tests: ${counts.numPassedTests} passed (${seconds} s)`);
  if (!ok) console.log(output.trim().replace(/^/gm, '     '));
}

await Promise.all([
  check('types', [node, 'node_modules/typescript/bin/tsc', '--noEmit']),
  check(
    'lint',
    [join(root, 'node_modules/.bin/biome'), 'check', '.'],
    [join(root, 'node_modules/.bin/oxlint'), '--type-aware', '--deny-warnings'],
  ),
]);
await Promise.all([
  check('architecture', [node, 'scripts/architecture.ts']),
  check('no unused files, exports or dependencies', [node, 'node_modules/knip/bin/knip.js', '--no-progress']),
  check('what is generated is fresh', [node, 'scripts/freshness.ts']),
]);
// The unit tests, one suite a room: loading the sources anew for each file took half of their time.
const coverage = ['--coverage', '--coverageReporters=text-summary'];
await tests('rooms', '--maxWorkers=2', ...(isWhole ? coverage : []));
// These wait for processes and for time to pass rather than compute: one more than there are cores.
await tests('support', '--maxWorkers=3');
await tests('acceptance', '--maxWorkers=3');

console.log(`Tests: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
