#!/usr/bin/env bash
# Package: m3u8-file-parser 0.2.4 (npm), a reader of HLS playlists "built against RFC 8216".
# Expected: RESOLUTION=1080x1920 gives a width and a height.
# Does: reads a master playlist with an upright and a wide variant of the same width.
# Seen: the resolution is the number 1080 for both. The height is gone, so upright and wide look the same.
# Matters: a ratio check per channel (9:16 or 16:9) cannot be made from this reader's answer, and no field says so.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts m3u8-file-parser@0.2.4
cat > probe.cjs <<'JS'
const M3U8FileParser = require('m3u8-file-parser');
const reader = new M3U8FileParser();
reader.read([
  '#EXTM3U',
  '#EXT-X-STREAM-INF:BANDWIDTH=2000000,RESOLUTION=1080x1920',
  'upright.m3u8',
  '#EXT-X-STREAM-INF:BANDWIDTH=1000000,RESOLUTION=1080x608',
  'wide.m3u8',
  '',
].join('\n'));
for (const { url, streamInf } of reader.getResult().segments) console.log(url, JSON.stringify(streamInf));
JS
seen=$(node probe.cjs)
expected='upright.m3u8 {"bandwidth":2000000,"resolution":1080}
wide.m3u8 {"bandwidth":1000000,"resolution":1080}'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "m3u8-file-parser behaves differently now."; exit 1; }
