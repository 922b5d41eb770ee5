#!/usr/bin/env bash
# Package: @security-alert/sarif-to-markdown 1.11.1 (npm), which writes a pull request comment from a SARIF log.
# Expected: with `failOn: ["error"]` a log that holds a result of level "error" should fail.
# Does: renders a log whose one result says "error" while its rule's default level is "warning", and the opposite log.
# Seen: the first does not fail and is headed [WARNING]; the second, whose result is only a "note", fails.
# Matters: a gate sets the level per creative, for policy or waivers. This converter reads the rule's default alone.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @security-alert/sarif-to-markdown@1.11.1
cat > probe.cjs <<'JS'
const { sarifToMarkdown } = require('@security-alert/sarif-to-markdown');
const render = (ruleLevel, level) => {
  const [page] = sarifToMarkdown({
    owner: 'example', repo: 'ads', branch: 'main', sourceRoot: '', title: 'Gate', simple: true, failOn: ['error'],
  })({
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'gate', rules: [{ id: 'safety', defaultConfiguration: { level: ruleLevel } }] } },
      results: [{
        ruleId: 'safety', level, message: { text: 'alcohol' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'a.json' }, region: { startLine: 3 } } }],
      }],
    }],
  });
  const heading = /\*\*\[(\w+)\]\*\*/.exec(page.body)[1];
  console.log(`rule ${ruleLevel}, result ${level}: heading ${heading}, shouldFail ${page.shouldFail}`);
};
render('warning', 'error');
render('error', 'note');
JS
seen=$(node probe.cjs)
expected='rule warning, result error: heading WARNING, shouldFail false
rule error, result note: heading ERROR, shouldFail true'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "sarif-to-markdown behaves differently now."; exit 1; }
