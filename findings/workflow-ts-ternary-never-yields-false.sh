#!/usr/bin/env bash
# Packages: @github-actions-workflow-ts/lib 2.6.0 writes an expression, @actions/expressions 0.3.61 (npm, GitHub's own) evaluates it.
# Expected: `ternary(condition, "false", "true")` yields false where the condition holds.
# Does: writes that expression and one with two texts, and evaluates both on main and on another branch.
# Seen: the helper writes `condition && false || true`, which is true on every branch. The two texts come out right.
# Matters: a workflow that switches the gate's `sandbox` off on main with this helper never leaves the sandbox.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @github-actions-workflow-ts/lib@2.6.0 @actions/expressions@0.3.61
cat > probe.mjs <<'JS'
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import * as lib from '@github-actions-workflow-ts/lib';

const { expressions } = lib.default ?? lib;
const evaluate = (text, ref) => {
  const github = new data.Dictionary({ key: 'ref', value: new data.StringData(ref) });
  const { tokens } = new Lexer(text.replace(/^\$\{\{ (.*) \}\}$/, '$1')).lex();
  const tree = new Parser(tokens, ['github'], []).parse();
  return new Evaluator(tree, new data.Dictionary({ key: 'github', value: github })).evaluate().coerceString();
};
for (const [then, otherwise] of [['false', 'true'], ["'enforce'", "'advise'"]]) {
  const text = expressions.ternary("github.ref == 'refs/heads/main'", then, otherwise);
  console.log(text);
  console.log(`main: ${evaluate(text, 'refs/heads/main')}, other: ${evaluate(text, 'refs/heads/other')}`);
}
JS
seen=$(node probe.mjs)
expected="\${{ github.ref == 'refs/heads/main' && false || true }}
main: true, other: true
\${{ github.ref == 'refs/heads/main' && 'enforce' || 'advise' }}
main: enforce, other: advise"
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "One of the packages behaves differently now."; exit 1; }
