#!/usr/bin/env bash
# Package: sarif-junit 1.1.4 (npm), which turns a SARIF log into JUnit XML.
# Expected: a result without `level` takes its rule's default level, and "warning" where the rule has none, as SARIF 2.1.0 says.
# Does: converts two results without a level, one of a rule whose default is "error", and one result that says "error" itself.
# Seen: only the third becomes a failure; the other two are written as passed test cases.
# Matters: SARIF writers leave the level out when the rule has it, so a broken brand-safety rule shows up green in the JUnit view.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts sarif-junit@1.1.4
cat > probe.cjs <<'JS'
const { readFileSync, writeFileSync } = require('node:fs');
const result = (ruleId, text, extra) => ({
  ruleId,
  message: { text },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'creatives.json' } } }],
  ...extra,
});
writeFileSync('in.sarif', JSON.stringify({
  version: '2.1.0',
  runs: [{
    tool: { driver: { name: 'gate', rules: [{ id: 'safety', defaultConfiguration: { level: 'error' } }, { id: 'score' }] } },
    results: [result('safety', 'alcohol'), result('score', 'too low'), result('safety', 'arms', { level: 'error' })],
  }],
}));
const { error } = require('sarif-junit/lib/saver.js')(readFileSync('in.sarif', 'utf8'), 'out.xml');
if (error) throw new Error(error);
const xml = readFileSync('out.xml', 'utf8');
console.log(/<testsuites [^>]*>/.exec(xml)[0]);
for (const [, name, rest] of xml.matchAll(/<testcase [^>]*name="([^"]*)"[^>]*?(\/>|>\s*<failure)/g)) {
  console.log(`${name}: ${rest === '/>' ? 'passed' : 'failed'}`);
}
JS
seen=$(node probe.cjs)
expected='<testsuites tests="3" failures="1" errors="0" skipped="0">
alcohol: passed
too low: passed
arms: failed'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "sarif-junit behaves differently now."; exit 1; }
