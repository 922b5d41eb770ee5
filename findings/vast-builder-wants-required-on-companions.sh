#!/usr/bin/env bash
# Package: vast-builder 4.0.1 (npm), whose `validate` checks VAST documents.
# Expected: `<CompanionAds>` without the attribute `required` is valid VAST 3.0; the attribute is optional there.
# Does: validates a VAST 3.0 document with a companion banner twice: without the attribute and with it.
# Seen: false without it, true with it.
# Matters: a gate that stops on this answer refuses ordinary companion ads. Check what the gate needs, not whole validity.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts vast-builder@4.0.1
cat > probe.cjs <<'JS'
const { validate } = require('vast-builder');
const document = (attribute) => `<?xml version="1.0"?><VAST version="3.0"><Ad id="1"><InLine>
<AdSystem>Example</AdSystem><AdTitle>Spot</AdTitle><Impression><![CDATA[https://track.example/i]]></Impression><Creatives>
<Creative><Linear><Duration>00:00:15</Duration><MediaFiles><MediaFile delivery="progressive" type="video/mp4" width="640" height="360">
<![CDATA[https://cdn.example/a.mp4]]></MediaFile></MediaFiles></Linear></Creative>
<Creative><CompanionAds${attribute}><Companion width="300" height="250"><StaticResource creativeType="image/png">
<![CDATA[https://cdn.example/a.png]]></StaticResource></Companion></CompanionAds></Creative></Creatives></InLine></Ad></VAST>`;
console.log(`without required: ${validate(document(''))}`);
console.log(`with required: ${validate(document(' required="none"'))}`);
JS
seen=$(node probe.cjs)
expected='without required: false
with required: true'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "vast-builder behaves differently now."; exit 1; }
