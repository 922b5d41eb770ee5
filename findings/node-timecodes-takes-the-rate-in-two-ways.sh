#!/usr/bin/env bash
# Package: node-timecodes 2.5.0 (npm).
# Expected: `{ frameRate: 30 }`, which fromSeconds takes, is taken by its counterpart toSeconds, or refused.
# Does: turns 15.5 s into a time code with the options and turns it back with the same options, then with a bare number.
# Seen: with the options the answer is NaN, without an error; only the bare number is understood.
# Matters: NaN fails no comparison of the kind `seconds > 15`, so a spot of any length passes a limit. Test for a finite number.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts node-timecodes@2.5.0
cat > probe.cjs <<'JS'
const { fromSeconds, toSeconds } = require('node-timecodes');
const code = fromSeconds(15.5, { frameRate: 30 });
const seconds = toSeconds(code, { frameRate: 30 });
console.log(code);
console.log(`with options: ${seconds}, over a limit of 15: ${seconds > 15}`);
console.log(`with a number: ${toSeconds(code, 30)}, over a limit of 15: ${toSeconds(code, 30) > 15}`);
JS
seen=$(node probe.cjs)
expected='00:00:15:15
with options: NaN, over a limit of 15: false
with a number: 15.5, over a limit of 15: true'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "node-timecodes behaves differently now."; exit 1; }
