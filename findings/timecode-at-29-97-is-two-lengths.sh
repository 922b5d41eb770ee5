#!/usr/bin/env bash
# Packages: smpte-timecode 1.3.6 and timecode-boss 6.2.0 (npm), given the same time code.
# Expected: "00:10:00:00" at 29.97 frames a second is one number of frames; colons mean that no frame numbers are dropped.
# Does: counts its frames with both and writes it back.
# Seen: 18000 frames in the first, 17982 in the second, which always drops at 29.97 and writes the last colon as a semicolon.
# Matters: a long-form cut list read by two tools differs by 18 frames each ten minutes. State the rate and the kind with a length.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts smpte-timecode@1.3.6 timecode-boss@6.2.0
cat > probe.mjs <<'JS'
import Smpte from 'smpte-timecode';
import Boss from 'timecode-boss';

const first = new Smpte('00:10:00:00', 29.97);
const second = new Boss('00:10:00:00', 29.97);
console.log('smpte-timecode', first.frameCount, String(first));
console.log('timecode-boss', second.frameCount(), String(second));
JS
seen=$(node probe.mjs)
expected='smpte-timecode 18000 00:10:00:00
timecode-boss 17982 00:10:00;00'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "One of the packages behaves differently now."; exit 1; }
