#!/usr/bin/env bash
# Package: test-results-parser 0.4.6 (npm), which reads JUnit XML for chat and dashboard reports.
# Expected: a run whose only test case has a <failure> is reported as failed, with or without counts in the attributes.
# Does: parses the same report twice, with and without the attributes `tests` and `failures`, which some writers leave out.
# Seen: without them the run's status is SKIP and its numbers are NaN, though the case itself says FAIL.
# Matters: a report of the gate that leaves counts out is announced as skipped. Write the counts, read the cases.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts test-results-parser@0.4.6
cat > probe.cjs <<'JS'
const { writeFileSync } = require('node:fs');
const { parse } = require('test-results-parser');
for (const [name, counts] of [['with counts', ' tests="1" failures="1"'], ['without', '']]) {
  writeFileSync('report.xml', `<?xml version="1.0"?><testsuites name="gate"${counts}><testsuite name="creatives"${counts}>`
    + '<testcase name="spot" classname="safety" time="0"><failure message="alcohol"/></testcase></testsuite></testsuites>');
  const run = parse({ type: 'junit', files: ['report.xml'] });
  console.log(`${name}: run ${run.status}, total ${run.total}, failed ${run.failed}, case ${run.suites[0].cases[0].status}`);
}
JS
seen=$(node probe.cjs)
expected='with counts: run FAIL, total 1, failed 1, case FAIL
without: run SKIP, total NaN, failed NaN, case FAIL'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "test-results-parser behaves differently now."; exit 1; }
