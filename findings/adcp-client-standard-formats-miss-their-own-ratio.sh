#!/usr/bin/env bash
# Package: @adcp/client 4.8.0 (npm), which ships a list of standard creative formats.
# Expected: `aspect_ratio` of a standard format is the ratio of its own `dimensions`.
# Does: compares the two for each format of the list.
# Seen: the leaderboard of 728x90 says 8:1, which is 1.1 % off; a leaderboard of exactly 8:1 would be 720x90.
# Matters: a ratio check with the usual tolerance of 1 % refuses a correct 728x90 banner. Compare pixels where pixels are given.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @adcp/client@4.8.0
cat > probe.cjs <<'JS'
const { getStandardFormats } = require('@adcp/client');
for (const { format_id, dimensions, aspect_ratio } of getStandardFormats()) {
  const [across, down] = aspect_ratio.split(':').map(Number);
  const off = Math.abs(dimensions.width / dimensions.height / (across / down) - 1) * 100;
  console.log(`${format_id.id} ${dimensions.width}x${dimensions.height} ${aspect_ratio} off by ${off.toFixed(1)} %`);
}
JS
seen=$(node probe.cjs)
expected='banner_728x90 728x90 8:1 off by 1.1 %
banner_300x250 300x250 6:5 off by 0.0 %
banner_320x50 320x50 32:5 off by 0.0 %
video_1920x1080 1920x1080 16:9 off by 0.0 %'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "@adcp/client behaves differently now."; exit 1; }
