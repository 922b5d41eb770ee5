#!/usr/bin/env bash
# Package: libpresign 1.2.0 (PyPI), a signer of S3 links in C.
# Expected: `endpoint`, described as a URL and shown with https:// in its own documentation, is used as one.
# Does: signs the same object for an own S3 server, given with and without the scheme.
# Seen: with the scheme the bucket is put before it, so the link's host is "bucket.https". Without it the host is right.
# Matters: the broken text starts with https:// and has a signature, so a look at it passes. Parse links and check their host.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PYTHONPATH="$work/lib"
python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-compile --no-warn-conflicts --target lib libpresign==1.2.0
cat > probe.py <<'PY'
from urllib.parse import urlsplit

import libpresign

for endpoint in ("https://store.example", "store.example"):
    link = libpresign.get("EXAMPLEKEY", "example-secret", "eu-west-1", "creatives", "spot.mp4", 600, endpoint)
    print(endpoint, "->", link.split("?")[0], "host:", urlsplit(link).hostname)
PY
seen=$(python3 probe.py)
expected="https://store.example -> https://creatives.https://store.example/spot.mp4 host: creatives.https
store.example -> https://creatives.store.example/spot.mp4 host: creatives.store.example"
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "libpresign behaves differently now."; exit 1; }
