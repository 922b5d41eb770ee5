#!/usr/bin/env bash
# Package: aws-cloudfront-sign 3.0.2 (npm).
# Expected: an ISO 8601 text as `expireTime` sets the end of the link, or is refused; new Date(text) takes the same text.
# Does: signs a link until 1 January 2030, given as an ISO text and as new Date() of that text, and reads the end back.
# Seen: the text is passed over in silence and the link lives 30 minutes, the value for "no end given". The Date works.
# Matters: a job that reads the end from JSON signs links that may end before a provider with a queue of 30 to 60 minutes fetches them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts aws-cloudfront-sign@3.0.2
cat > probe.cjs <<'JS'
const { generateKeyPairSync } = require('node:crypto');
const { getSignedUrl } = require('aws-cloudfront-sign');
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const text = '2030-01-01T00:00:00.000Z';
const end = (expireTime) => {
  const link = getSignedUrl('https://cdn.example/a.mp4', { keypairId: 'K', privateKeyString: privateKey, expireTime });
  return Number(new URL(link).searchParams.get('Expires')) * 1000;
};
const now = Date.now();
const left = Math.round((end(text) - now) / 1000);
console.log(`text: ${left >= 1790 && left <= 1810 ? 'about 30 minutes from now' : new Date(end(text)).toISOString()}`);
console.log(`Date: ${new Date(end(new Date(text))).toISOString()}`);
JS
seen=$(node probe.cjs)
expected='text: about 30 minutes from now
Date: 2030-01-01T00:00:00.000Z'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "aws-cloudfront-sign behaves differently now."; exit 1; }
