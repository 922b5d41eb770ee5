#!/usr/bin/env bash
# Package: sarif-tools 3.0.5 (PyPI), whose `sarif --check error` is used as a CI step.
# Expected: a result with an accepted suppression (a waiver) does not break the check.
# Does: runs `sarif --check error summary` on a log whose only error is suppressed with status "accepted", then on it as a note.
# Seen: exit code 1 and "error: 1" for the waived error, exit code 0 for the note. Suppressions are not looked at.
# Matters: a waived creative passes the gate and fails the step after it. Write waived findings with a lower level as well.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PYTHONPATH="$work/lib"
python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-compile --no-warn-conflicts --target lib sarif-tools==3.0.5
log() {
  cat <<JSON
{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "gate", "rules": [{"id": "safety"}]}}, "results": [
  {"ruleId": "safety", "level": "$1", "message": {"text": "alcohol"},
   "suppressions": [{"kind": "external", "status": "accepted", "justification": "approved"}],
   "locations": [{"physicalLocation": {"artifactLocation": {"uri": "a.json"}, "region": {"startLine": 3}}}]}]}]}
JSON
}
seen=$(for level in error note; do
  log "$level" > "$level.sarif"
  code=0
  python3 -m sarif --check error summary "$level.sarif" > "$level.txt" 2> "$level.err" || code=$?
  echo "waived $level: $(grep '^error:' "$level.txt"), exit $code"
done)
expected='waived error: error: 1, exit 1
waived note: error: 0, exit 0'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "sarif-tools behaves differently now."; exit 1; }
