#!/usr/bin/env bash
# Packages: @aws-sdk/cloudfront-signer 3.1166.0 and aws-cloudfront-sign 3.0.2 (npm), given the same number.
# Expected: the number of seconds that CloudFront itself uses in `Expires` can be given as the end of a link, or is refused.
# Does: signs a link until 1 January 2030, given once in seconds and once in milliseconds, and reads `Expires` back.
# Seen: the AWS package divides by 1000 and signs, without an error, a link that ended on 22 January 1970; the other one throws.
# Matters: such links look right in a manifest and fail at the provider. A gate reads `Expires` from the text before it submits.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @aws-sdk/cloudfront-signer@3.1166.0 aws-cloudfront-sign@3.0.2
cat > probe.cjs <<'JS'
const { generateKeyPairSync } = require('node:crypto');
const aws = require('@aws-sdk/cloudfront-signer');
const other = require('aws-cloudfront-sign');
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const url = 'https://cdn.example/a.mp4';
const milliseconds = Date.UTC(2030, 0, 1);
const until = (sign) => {
  try {
    return new Date(Number(new URL(sign()).searchParams.get('Expires')) * 1000).toISOString();
  } catch (error) {
    return `throws: ${error.message}`;
  }
};
for (const [unit, end] of [['seconds', milliseconds / 1000], ['milliseconds', milliseconds]]) {
  console.log(`${unit} @aws-sdk/cloudfront-signer: ${until(() => aws.getSignedUrl({ url, keyPairId: 'K', privateKey, dateLessThan: end }))}`);
  console.log(`${unit} aws-cloudfront-sign: ${until(() => other.getSignedUrl(url, { keypairId: 'K', privateKeyString: privateKey, expireTime: end }))}`);
}
JS
seen=$(node probe.cjs)
expected='seconds @aws-sdk/cloudfront-signer: 1970-01-22T21:57:36.000Z
seconds aws-cloudfront-sign: throws: expireTime must be after the current time
milliseconds @aws-sdk/cloudfront-signer: 2030-01-01T00:00:00.000Z
milliseconds aws-cloudfront-sign: 2030-01-01T00:00:00.000Z'
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "One of the signers behaves differently now."; exit 1; }
