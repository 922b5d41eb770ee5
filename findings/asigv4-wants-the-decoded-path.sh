#!/usr/bin/env bash
# Packages: asigv4 0.1.0 verifies a presigned S3 link that libpresign 1.2.0 signed (both PyPI).
# Expected: the verifier's `path` is the path as it stands in the link; a signature covers what is on the wire.
# Does: signs two objects and verifies each link with the path as written and with the decoded path.
# Seen: "spot.mp4" verifies both ways. "spot 15s.mp4" verifies only decoded; as written (%20) it raises SignatureMismatchError,
#   because the verifier encodes the path once more.
# Matters: a stand-in for a store that passes the raw path works until the first creative with a blank in its name.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PYTHONPATH="$work/lib"
python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-compile --no-warn-conflicts --target lib asigv4==0.1.0 libpresign==1.2.0
cat > probe.py <<'PY'
import asyncio
import logging
from urllib.parse import parse_qsl, unquote, urlsplit

import libpresign
from asigv4 import SigV4Verifier

logging.disable(logging.CRITICAL)


async def verify(link, path):
    parts = urlsplit(link)
    try:
        await SigV4Verifier(lambda key: "example-secret").verify(
            method="GET", path=path, headers={"host": parts.netloc}, query_params=dict(parse_qsl(parts.query))
        )
        return "verified"
    except Exception as error:
        return type(error).__name__


async def main():
    for name in ("spot.mp4", "spot 15s.mp4"):
        link = libpresign.get("EXAMPLEKEY", "example-secret", "eu-west-1", "creatives", name, 600)
        path = urlsplit(link).path
        print(path, "as written:", await verify(link, path), "decoded:", await verify(link, unquote(path)))


asyncio.run(main())
PY
seen=$(python3 probe.py)
expected="/spot.mp4 as written: verified decoded: verified
/spot%2015s.mp4 as written: SignatureMismatchError decoded: verified"
printf '%s\n' "$seen"
diff <(printf '%s\n' "$expected") <(printf '%s\n' "$seen") || { echo "asigv4 or libpresign behaves differently now."; exit 1; }
