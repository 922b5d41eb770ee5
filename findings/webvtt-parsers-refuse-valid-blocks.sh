#!/usr/bin/env bash
# Packages: webvtt-parser 2.2.0 and node-webvtt 2.0.0 (npm), on caption files that the W3C format allows.
# Expected: a STYLE block and a REGION block before the cues are both accepted by both.
# Does: parses three small files: a plain cue, one with STYLE before it and one with REGION before it.
# Seen: webvtt-parser, a validator, accepts STYLE and reports four errors for REGION; node-webvtt refuses both.
# Matters: Closed captions of VAST 4 are often WebVTT. A gate that takes these errors for the file's errors refuses correct captions.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts webvtt-parser@2.2.0 node-webvtt@2.0.0
cat > probe.cjs <<'JS'
const { WebVTTParser } = require('webvtt-parser');
const webvtt = require('node-webvtt');
const cue = (settings) => `00:00:01.000 --> 00:00:03.000${settings}\nHello\n`;
const files = {
  plain: `WEBVTT\n\n${cue('')}`,
  style: `WEBVTT\n\nSTYLE\n::cue {\n  color: yellow;\n}\n\n${cue('')}`,
  region: `WEBVTT\n\nREGION\nid:low\nwidth:40%\n\n${cue(' region:low')}`,
};
for (const [name, text] of Object.entries(files)) {
  const { cues, errors } = new WebVTTParser().parse(text, 'captions');
  let strict = 'accepts';
  try {
    webvtt.parse(text);
  } catch {
    strict = 'refuses';
  }
  console.log(`${name}: webvtt-parser ${cues.length} cue, ${errors.length} errors; node-webvtt ${strict}`);
}
JS
seen=$(node probe.cjs)
expected='plain: webvtt-parser 1 cue, 0 errors; node-webvtt accepts
style: webvtt-parser 1 cue, 0 errors; node-webvtt refuses
region: webvtt-parser 1 cue, 4 errors; node-webvtt refuses'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "One of the parsers behaves differently now."; exit 1; }
